package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What GitHub adds to CommonMark. */
class GfmTest {

  @Test
  void tablesAlignTheirColumnsAndFillTheirRows() {
    assertThat(
            PlainHtml.of(
                HtmlRenderer.render(
                    """
                    | Left | Middle | Right | None |
                    | :-- | :-: | --: | --- |
                    | `a \\| b` | *c* |
                    | 1 | 2 | 3 | 4 | 5 |
                    no | more

                    after
                    """)))
        .isEqualTo(
            "<table><thead><tr><th align=\"left\">Left</th><th align=\"center\">Middle</th>"
                + "<th align=\"right\">Right</th><th>None</th></tr></thead><tbody>"
                + "<tr><td align=\"left\"><code>a | b</code></td>"
                + "<td align=\"center\"><em>c</em></td><td align=\"right\"></td><td></td></tr>"
                + "<tr><td align=\"left\">1</td><td align=\"center\">2</td>"
                + "<td align=\"right\">3</td><td>4</td></tr>"
                + "<tr><td align=\"left\">no</td><td align=\"center\">more</td>"
                + "<td align=\"right\"></td><td></td></tr></tbody></table><p>after</p>");
  }

  @Test
  void headerAndDelimiterRowsOfDifferentLengthAreNoTable() {
    assertThat(PlainHtml.of(HtmlRenderer.render("| a | b |\n| - |\n")))
        .isEqualTo("<p>| a | b |\n| - |</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "~~old~~ new → <p><del>old</del> new</p>",
        "~old~ new → <p><del>old</del> new</p>",
        "x ~~~three~~~ → <p>x ~~~three~~~</p>",
        "**a ~~b *c*~~** → <p><strong>a <del>b <em>c</em></del></strong></p>",
        "about ~10 ms, rarely ~20 ms → <p>about ~10 ms, rarely ~20 ms</p>",
        "`~~code~~` → <p><code>~~code~~</code></p>",
        "~~never closed → <p>~~never closed</p>",
      })
  void strikethrough(String markdown, String html) {
    assertThat(PlainHtml.of(HtmlRenderer.render(markdown))).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "https://a.example/b?c=d#e → https://a.example/b?c=d#e",
        "(https://a.example/b_(c)) → https://a.example/b_(c)",
        "see https://a.example/b. → https://a.example/b",
        "www.a.example/b → http://www.a.example/b",
        "mail c.d@a.example, → mailto:c.d@a.example",
        "**https://a.example** → https://a.example",
      })
  void bareUrlsAreLinks(String markdown, String target) {
    assertThat(PlainHtml.of(HtmlRenderer.render(markdown)))
        .containsOnlyOnce("<a ")
        .contains("<a href=\"" + target + "\">");
  }

  @ParameterizedTest
  @CsvSource({
    "`https://a.example`",
    "a:b",
    "example.com/path",
    "ssh://a.example",
    "@someone",
    "10.0.0.1:8080",
  })
  void otherTextIsNoUrl(String markdown) {
    assertThat(HtmlRenderer.render(markdown)).doesNotContain("<a ");
  }

  @Test
  void aUrlInALinkIsNoLinkOfItsOwn() {
    assertThat(PlainHtml.of(HtmlRenderer.render("[https://a.example](https://b.example)")))
        .isEqualTo("<p><a href=\"https://b.example\">https://a.example</a></p>");
  }

  @Test
  void taskListsShowTheirTicks() {
    String html =
        PlainHtml.of(
            HtmlRenderer.render(
                """
                    - [ ] open
                    - [x] done
                      1. [X] inner
                    - [link]
                    - text [x]
                    - [x]joined

                    [x] outside
                    """));

    String open = "<input disabled=\"\" type=\"checkbox\">";
    String done = "<input checked=\"\" disabled=\"\" type=\"checkbox\">";
    assertThat(html)
        .isEqualTo(
            "<ul><li>"
                + open
                + " open</li>"
                + "<li>"
                + done
                + " done<ol><li>"
                + done
                + " inner</li></ol></li>"
                + "<li>[link]</li><li>text [x]</li><li>[x]joined</li></ul><p>[x] outside</p>");
  }
}
