package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuestionLineReaderTest {

  private static final int LINES = 50_000;

  /** Lines in the form of the template, and what others start like them. */
  private static final List<String> USUAL =
      List.of(
          "Q:", "Options:", "Answers:", "Answer:", "Explanation:", "- A)", "- C)", "- I)", "- B).");

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
            .isEqualTo(QuestionLineReader.matched(line, 0, line.length(), look));
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
        QuestionLineStart look = new QuestionLineStart(line, 0, line.length());
        assertThat(found)
            .as(line)
            .isEqualTo(QuestionLineReader.matched(line, 0, line.length(), look));
        usual++;
      }
    }
    assertThat(usual).isGreaterThan(LINES / 10);
  }
}
