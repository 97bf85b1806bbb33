package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.markdown.Block.Heading;
import io.studygraph.markdown.MarkdownTree.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Scale & Constraints",
        "snake_case",
        "2 * 3",
        "a [b]",
        "1. First",
        "don't (ever)",
        "C#",
        "缓存"
      })
  void whatReadsAsItIsStaysAsItIs(String text) {
    assertThat(Escape.heading(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*stars*",
        "__init__",
        "`code`",
        "C #",
        "## a",
        "a \\* b",
        "<b>",
        "<https://a.example>",
        "&amp;",
        "![a](b)",
        "[a](b)",
        "[a",
        "a]",
        "a] (b",
        "#",
        "\\",
        "a\\",
        "![",
        "*",
        "-",
        "~~a~~",
        "| a |",
        "🎓 *a*",
        "a<br>b"
      })
  void everyTextReadsBackAsItself(String text) {
    assertThat(tree("# " + Escape.heading(text)).blocks())
        .singleElement()
        .isInstanceOfSatisfying(Heading.class, h -> assertThat(h.text().plain()).isEqualTo(text));
    assertThat(tree("- [" + Escape.linkText(text) + "](x) - y").links())
        .singleElement()
        .extracting(Hyperlink::text)
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          https://a.example/b?c=d&e=f#g,    https://a.example/b?c=d&e=f#g
          https://a.example/wiki/B_(c),     https://a.example/wiki/B_(c)
          a b.md,                           <a b.md>
          a(b.md,                           <a(b.md>
          a<b>.md,                          a<b>.md
          <a b>,                            <\\<a b\\>>
          a&copy;b,                         <a\\&copy;b>
          a\\*b,                            <a\\\\*b>
          """)
  void targetsAreWrappedWhereTheyNeedIt(String url, String written) {
    assertThat(Escape.target(url)).isEqualTo(written);
    assertThat(tree("- [x](" + written + ") - y").links())
        .singleElement()
        .extracting(Hyperlink::target)
        .isEqualTo(url);
  }

  @Test
  void aLinkTextDoesNotPairWithWhatFollowsIt() {
    assertThat(tree("- [" + Escape.linkText("a ` <b") + "](x) - c ` d > e").links())
        .singleElement()
        .extracting(Hyperlink::text)
        .isEqualTo("a ` <b");
  }

  @Test
  void aTargetThatLooksLikeOneWithATitleIsWrapped() {
    assertThat(Escape.target("a \"b\"")).isEqualTo("<a \"b\">");
  }

  private static MarkdownTree tree(String markdown) {
    return MarkdownTree.parse(SourceLines.of(markdown), 1);
  }
}
