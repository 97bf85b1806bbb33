package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterMentionTest {

  private static final String[] PARTS = {
    "A", "B", "C", "Z", "1", "9", "0", "(", ")", ",", "&", "+", "and", "or", "nor", "is", "was",
    "are", "also", "the", "right", "wrong", "false", "Option", "option", "answers", "Answer",
    "choice", "Choices", "s", "x", "_", "é", "\u0301", "𝐀", "-", "\n", ".", " ",
  };

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

  @Test
  void whatStandsBesideALetterHidesNoMention() {
    Random random = new Random(17);
    int mentions = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(12); left >= 0; left--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
        text.append(random.nextInt(3) == 0 ? "" : " ");
      }
      boolean expected = LetterMention.LETTERS.matcher(text).find();
      assertThat(LetterMention.isIn(text.toString())).as("%s", text).isEqualTo(expected);
      mentions += expected ? 1 : 0;
    }
    assertThat(mentions).isGreaterThan(1_000);
  }
}
