package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlMarkdownTest {

  private static String markdown(String html) {
    return HtmlMarkdown.of(html).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a **b** *c* ~~d~~ `e` [f](https://f.example \"g\") ![h](https://h.example/i.png)",
        "one\n\ntwo\\\nlines",
        "- one\n- two\n  - nested\n- three",
        "- loose\n\n- list\n\n  with text",
        "3. three\n4. four",
        "- one\n- two\n\n* another list",
        "```java\nint x;\n\n  y\n```",
        "````\n```\n````",
        "```mermaid\ngraph LR\n```",
        "> quoted\n>\n> > twice",
        "| a | b |\n| :--- | ---: |\n| `c\\|d` | **e** |",
        "***",
        "``a`b`` and `` ` ``",
        "\\*no\\* \\_stress\\_ in snake_case",
        "1\\. no list",
        "\\- no list",
        "\\# no heading, C# and a # too",
        "a < b && c > d",
        "\\<b> &amp;amp;",
        "- [x] done\n- [ ] open"
      })
  void takesBackWhatTheRendererDoes(String markdown) {
    String html = HtmlRenderer.render(markdown);
    assertThat(HtmlRenderer.render(markdown(html))).isEqualTo(html);
    assertThat(HtmlMarkdown.of(html).dropped()).isEmpty();
  }

  @Test
  void readsWhatEditorsWrite() {
    assertThat(
            markdown(
                "<div>one<br>two</div><div>three&nbsp;<span style='color:red'>four</span></div>"))
        .isEqualTo("one\\\ntwo\n\nthree\u00a0four");
    assertThat(markdown("<p>a <B> bold </B>b</p>\n<p>c")).isEqualTo("a **bold** b\n\nc");
    assertThat(markdown("<h3>Head</h3>text")).isEqualTo("**Head**\n\ntext");
    assertThat(markdown("<table><tr><td>a</td><td>b</td></tr></table>"))
        .isEqualTo("|  |  |\n| --- | --- |\n| a | b |");
    assertThat(markdown("plain_text * with [marks]")).isEqualTo("plain_text * with [marks]");
  }

  @Test
  void saysWhatMarkdownHasNot() {
    HtmlMarkdown read =
        HtmlMarkdown.of("H<sub>2</sub>O <script>alert(1)</script><iframe src='x'></iframe>");
    assertThat(read.text()).isEqualTo("H2O");
    assertThat(read.dropped()).contains("sub", "iframe");
  }

  @Test
  void deepNestingEnds() {
    String deep = "<blockquote>".repeat(5000) + "x" + "</blockquote>".repeat(5000);
    HtmlMarkdown read = HtmlMarkdown.of(deep);
    assertThat(read.text()).hasSizeLessThan(100_000);
    assertThat(read.dropped()).singleElement().asString().contains("more than 200");
    assertThat(markdown("<b>".repeat(190) + "x")).contains("x");
  }
}
