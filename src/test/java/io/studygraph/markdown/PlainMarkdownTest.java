package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commonmark.internal.util.Escaping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainMarkdownTest {

  private static final List<String> PIECES =
      List.of(
          "a",
          "b ",
          "*",
          "**",
          "_",
          "__",
          "`",
          "```",
          "#",
          "# ",
          "-",
          "- ",
          "+ ",
          "=",
          "===",
          "1.",
          "2) ",
          ">",
          "<b>",
          "</b>",
          "&amp;",
          "&",
          "[",
          "]",
          "](x)",
          "![",
          "\\",
          "\n",
          "\n\n",
          "|",
          "| --- |",
          "~",
          "~~",
          ":",
          "!",
          "é",
          "https://a.example",
          "    ");

  @ParameterizedTest
  @ValueSource(
      strings = {"a < b", "snake_case", "2 * 3 = 6", "C# and F#", "it's 50% \"off\"", "1.5"})
  void whatReadsAsItselfStays(String text) {
    assertThat(PlainMarkdown.of(text)).isEqualTo(text);
  }

  @Test
  void marksAreEscaped() {
    assertThat(PlainMarkdown.of("*a* <b>")).isEqualTo("\\*a\\* \\<b\\>");
    assertThat(PlainMarkdown.of("- a")).isEqualTo("\\- a");
    assertThat(PlainMarkdown.of("1. a\nb")).isEqualTo("1\\. a\\\nb");
  }

  @Test
  void anyTextShowsAsItself() {
    Random random = new Random(5);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int n = random.nextInt(8); n > 0; n--) {
        text.insert(
            random.nextBoolean() ? 0 : text.length(), PIECES.get(random.nextInt(PIECES.size())));
      }
      String shown =
          HtmlRenderer.render(PlainMarkdown.of(text.toString()))
              .replaceAll("</?a\\b[^>]*>", "")
              .replace("<br />\n", "\n")
              .replaceAll("</p>\n<p>", "\n\n")
              .replaceAll("^<p>|</p>\n$", "");
      assertThat(words(shown))
          .as(text.toString())
          .isEqualTo(words(Escaping.escapeHtml(text.toString())));
    }
  }

  private static String words(String text) {
    return text.strip().replaceAll("[ \t]*\n[ \t]*", "\n").replaceAll("\n{2,}", "\n\n");
  }
}
