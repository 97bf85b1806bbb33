package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterMentionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A and C",
        "both A & B",
        "A, B",
        "A, and B are right",
        "A or B",
        "Because B is wrong",
        "(C is also correct)",
        "See option A",
        "Choice (2) holds",
        "answer 3.",
      })
  void speaksOfOptions(String text) {
    assertThat(LetterMention.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A cache is right there",
        "CAP and ACID",
        "Vitamin C helps",
        "option 12",
        "plan_A is right",
        "Java and Kotlin",
        "Schlüssel ÄA and Bß",
      })
  void speaksOfOtherThings(String text) {
    assertThat(LetterMention.isIn(text)).isFalse();
  }
}
