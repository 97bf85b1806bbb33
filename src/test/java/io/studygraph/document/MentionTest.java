package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionTest {

  private static List<String> sentences(String markdown) {
    return Mention.in(new Source(markdown, null)).stream().map(Mention::sentence).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One. Two [a](a.md) here. Three.|Two [a](a.md) here.",
        "One! See [[a]]? Three.|See [[a]]?",
        "[a](a.md)|[a](a.md)",
        "# Head with [[a]]|Head with [[a]]",
        "- One. Item [a](a.md).|Item [a](a.md).",
        "> Quoted. Has [[a]].|Has [[a]].",
        "A [Why? Because.](a.md) is one. Two.|A [Why? Because.](a.md) is one.",
        "Version 1.5 of [a](a.md), no end|Version 1.5 of [a](a.md), no end"
      })
  void isTheSentenceThatTheLinkStandsIn(String markdown, String sentence) {
    assertThat(sentences(markdown)).containsExactly(sentence);
  }

  @Test
  void sentenceGoesOverLinesAndNotOverParagraphs() {
    assertThat(sentences("One\n\nTwo goes\n> lazily [a](a.md)\n> on\n\nThree"))
        .containsExactly("lazily [a](a.md) on");
    assertThat(sentences("Zero. One\ntwo [[a]] three\r\n  four. Five [[b]]"))
        .containsExactly("One two [[a]] three four.", "Five [[b]]");
  }

  @Test
  void cellOfATableStandsAlone() {
    assertThat(sentences("| a | b |\n| - | - |\n| x [[a]] y | z |\n")).containsExactly("x [[a]] y");
  }

  @Test
  void longSentenceIsCutAroundTheLink() {
    String beside = "word ".repeat(200);
    String sentence = sentences(beside + "[[a]] " + beside).get(0);
    assertThat(sentence).startsWith("…").endsWith("…").contains("[[a]]");
    assertThat(sentence.length())
        .isBetween(2 * Sentences.MOST_BESIDE, 2 * Sentences.MOST_BESIDE + 10);
  }

  @Test
  void characterIsNotCutInTwo() {
    for (int shift = 0; shift < 2; shift++) {
      String sentence =
          sentences(
                  "x".repeat(shift)
                      + "😀".repeat(400)
                      + "[[a]]"
                      + "y".repeat(shift)
                      + "😀".repeat(400))
              .get(0);
      assertThat(sentence.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
  }

  @Test
  void thousandsOfLinksInOneParagraphAreReadOnce() {
    int links = 20_000;
    assertThat(sentences("Go to [[a]] now. ".repeat(links)))
        .hasSize(links)
        .allMatch("Go to [[a]] now."::equals);
  }
}
