package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at the end of an option and tells whether it is right. */
class GiveawayTest {

  private static String redacted(String option) {
    String note = "## Quizzes\n\nQ: Which?\n- A) first\n- B) " + option + "\n- C) third\n";
    return Redaction.redact(new Source(note, null)).source().text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "✅",
        "- ✔",
        "☑",
        "✓",
        "🗸",
        "✅ correct answer!",
        "(correct)",
        "**(Right answer)**",
        "<-- correct",
        "<- right one",
        "← right",
        "Answer: B",
        "(ans = B)",
        "[Answers :B]",
        "correct: B",
        "**Correct**: B",
        "Explanation: it is",
        "*Explanation* : it is"
      })
  void isTakenOutOfARightOption(String giveaway) {
    assertThat(redacted("second " + giveaway)).contains("- B) second\n").doesNotContain(giveaway);
  }

  @ParameterizedTest
  @ValueSource(strings = {"❌", "✗", "- ✘", "✖"})
  void isTakenOutOfAWrongOption(String giveaway) {
    assertThat(redacted("second " + giveaway)).contains("- B) second\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct at the right time",
        "a < b, b <- c",
        "latency: 5 ms (the 99th percentile)",
        "key = value",
        "“typographic” — and more…",
        "the answer: none of them",
        "corrected = true"
      })
  void isNotTheTextOfAnOption(String text) {
    assertThat(redacted(text)).contains("- B) " + text + "\n");
  }
}
