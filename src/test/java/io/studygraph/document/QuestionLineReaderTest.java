package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuestionLineReaderTest {

  private static final int LINES = 50_000;

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
}
