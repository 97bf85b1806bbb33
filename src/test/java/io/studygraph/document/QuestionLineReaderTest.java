package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuestionLineReaderTest {

  private static final int LINES = 50_000;

  /** Lines in the form of the template, and what others start like them. */
  private static final List<String> USUAL =
      List.of(
          "Q:",
          "Options:",
          "Answers:",
          "Answer:",
          "Explanation:",
          "- A)",
          "- C)",
          "- I)",
          "- B).",
          "  - D.",
          "  Answer:",
          "- **Why chosen:**",
          "Correct answer:");

  private static final List<String> PIECES =
      List.of(
          " ",
          "  ",
          "\t",
          "- ",
          "* ",
          "+ ",
          "> ",
          "[ ] ",
          "[x] ",
          "[",
          "**",
          "Users",
          "Q: ",
          "A) ",
          "B. ",
          "Answer: ",
          "Why",
          ": ",
          "Options:",
          "=> ",
          "✅",
          "1. ",
          "<b>",
          "over",
          "(",
          "-");

  /** Where the first look has to tell apart what a pattern takes and what it does not. */
  private static final List<String> STARTS =
      List.of(
          "A",
          "a:",
          "Q",
          "Question 3",
          "Quiz",
          "Queue:",
          "key",
          "The correct",
          "because",
          "|",
          "│",
          "”",
          "→ ",
          "🗸",
          "📌",
          "--> ",
          "->",
          "=",
          "|>",
          "\uFF1A",
          "[] ",
          "[!success] ",
          "Correct answer:",
          "D) x",
          "    - B. text",
          "##");

  @Test
  void linesAreWhatThePatternsSayOfThemWhateverTheFirstLookRulesOut() {
    Random random = new Random(3);
    Map<QuestionLine.Kind, Integer> kinds = new EnumMap<>(QuestionLine.Kind.class);
    for (int i = 0; i < LINES; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = 1 + random.nextInt(4); pieces > 0; pieces--) {
        List<String> some = random.nextBoolean() ? STARTS : PIECES;
        text.append(some.get(random.nextInt(some.size())));
      }
      String line = text.toString();
      if (!line.isBlank()) {
        QuestionLine found = QuestionLineReader.read(line, 0, line.length());
        assertThat(found)
            .as(line)
            .isEqualTo(QuestionLineReader.matched(line, 0, line.length(), null));
        kinds.merge(found.kind(), 1, Integer::sum);
      }
    }
    assertThat(kinds.values())
        .hasSize(QuestionLine.Kind.values().length - 1)
        .allMatch(count -> count > LINES / 1000);
  }

  @Test
  void bulletsAreWhatThePatternsSayOfThem() {
    Random random = new Random(1);
    int bullets = 0;
    for (int i = 0; i < LINES; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(7); pieces > 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String line = text.toString();
      QuestionLineStart look = new QuestionLineStart(line, 0, line.length());
      if (look.isMereBullet()) {
        assertThat(QuestionLineReader.read(line, 0, line.length()))
            .as(line)
            .isEqualTo(QuestionLineReader.matched(line, 0, line.length(), null));
        bullets++;
      }
    }
    assertThat(bullets).isGreaterThan(LINES / 50);
  }

  @Test
  void linesInTheFormOfTheTemplateAreWhatThePatternsSayOfThem() {
    Random random = new Random(2);
    int usual = 0;
    for (int i = 0; i < LINES; i++) {
      StringBuilder text = new StringBuilder(USUAL.get(random.nextInt(USUAL.size())));
      for (int pieces = random.nextInt(4); pieces > 0; pieces--) {
        text.append(random.nextBoolean() ? " " : PIECES.get(random.nextInt(PIECES.size())));
      }
      String line = text.toString();
      QuestionLine found = UsualLine.read(line, 0, line.length());
      if (found != null) {
        assertThat(found)
            .as(line)
            .isEqualTo(QuestionLineReader.matched(line, 0, line.length(), null));
        usual++;
      }
    }
    assertThat(usual).isGreaterThan(LINES / 10);
  }
}
