package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRendererTest {

  private static final Map<String, String> TEXTS =
      Map.of(
          "../caching/cdn.md",
          "/notes/cdn",
          "cdn",
          "/notes/cdn",
          "Rate Limiter",
          "/notes/rate-limiter");

  private static String rendered(String markdown) {
    String html = HtmlRenderer.render(markdown, target -> Optional.ofNullable(TEXTS.get(target)));
    return PlainHtml.of(html).replaceAll("^<p>|</p>$", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "[the *CDN*](../caching/cdn.md) → <a href=\"/notes/cdn\">the <em>CDN</em></a>",
        "[the CDN](cdn#purging 'a title') → <a href=\"/notes/cdn#purging\" title=\"a title\">the CDN</a>",
        "[the CDN][c] → <a href=\"/notes/cdn#x\">the CDN</a>",
        "[it](#purging) → <a href=\"#purging\">it</a>",
        "[it](https://cdn) → <a href=\"https://cdn\">it</a>",
        "[it](unknown.md#a) → <a href=\"unknown.md#a\">it</a>",
        "[[cdn]] → <a href=\"/notes/cdn\">cdn</a>",
        "a[[cdn|the CDN]]b → a<a href=\"/notes/cdn\">the CDN</a>b",
        "[[Rate Limiter#Token Bucket & more]] → <a href=\"/notes/rate-limiter#token-bucket--more\">Rate Limiter &gt; Token Bucket &amp; more</a>",
        "[[cdn#Purging|*now*]] → <a href=\"/notes/cdn#purging\">*now*</a>",
        "![[cdn]] → !<a href=\"/notes/cdn\">cdn</a>",
        "**[[cdn]]** → <strong><a href=\"/notes/cdn\">cdn</a></strong>",
        "[[cdn]] and [[cdn]] → <a href=\"/notes/cdn\">cdn</a> and <a href=\"/notes/cdn\">cdn</a>",
        "[[[cdn]]] → [<a href=\"/notes/cdn\">cdn</a>]",
      })
  void linksLeadToTheTextsTheyName(String markdown, String html) {
    assertThat(rendered(markdown + "\n\n[c]: cdn#x")).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[unknown]]",
        "[[unknown|label]]",
        "[[5]]",
        "[[ -f x ]]",
        "[[cdn]",
        "[cdn]]",
        "[[]]",
        "\\[[cdn]]",
      })
  void whatNamesNoTextStaysAsItIs(String markdown) {
    assertThat(rendered(markdown)).isEqualTo(markdown.replace("\\", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"`[[cdn]]`", "    [[cdn]]", "```\n[[cdn]]\n```", "<b title='[[cdn]]'>"})
  void codeHoldsNoWikilinks(String markdown) {
    assertThat(rendered(markdown)).contains("[[cdn]]").doesNotContain("<a");
  }

  @Test
  void aWikilinkInATableEscapesItsBar() {
    assertThat(rendered("| a |\n| - |\n| [[cdn\\|the CDN]] |\n"))
        .contains("<td><a href=\"/notes/cdn\">the CDN</a></td>");
  }

  @Test
  void aLinkWithBracketsInItsTextIsNoWikilink() {
    assertThat(rendered("[[cdn]](https://a.example)"))
        .isEqualTo("<a href=\"https://a.example\">[cdn]</a>");
    assertThat(rendered("[[cdn]]\n\n[cdn]: https://b.example"))
        .isEqualTo("[<a href=\"https://b.example\">cdn</a>]");
  }

  @Test
  void theAnchorOfAHeadingIsThatOfItsSource() {
    assertThat(rendered("# See [[cdn|the CDN]]"))
        .isEqualTo("<h1>See <a href=\"/notes/cdn\">the CDN</a></h1>");
    assertThat(HtmlRenderer.render("# See [[cdn|the CDN]]", target -> Optional.of("/cdn")))
        .startsWith("<h1 id=\"see-cdnthe-cdn\">");
  }
}
