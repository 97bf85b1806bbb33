package io.studygraph.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts of lines that are hard on a diff, and edits of them. The same seed gives the same texts.
 */
final class RandomTexts {

  private static final List<String> LINES =
      List.of(
          "a\n",
          "b\n",
          "c\n",
          "\n",
          "\r\n",
          "a\r\n",
          " a\n",
          "-- a\n",
          "++ b\n",
          "@@ -1 +1 @@\n",
          "\\ No newline at end of file\n",
          "a\rb\n",
          "\t\n",
          "漢字 🙂\n",
          "--- a/x\t1\n");

  private final Random random;

  RandomTexts(long seed) {
    this.random = new Random(seed);
  }

  String next(int most) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      lines.add(line());
    }
    return joined(lines);
  }

  String edited(String text) {
    List<String> lines =
        new ArrayList<>(
            new TextLines()
                .of(text).stream().map(line -> line.endsWith("\n") ? line : line + "\n").toList());
    for (int i = random.nextInt(6); i > 0; i--) {
      int place = random.nextInt(lines.size() + 1);
      if (place == lines.size() || random.nextBoolean()) {
        lines.add(place, line());
      } else {
        lines.remove(place);
      }
    }
    return joined(lines);
  }

  private String line() {
    return random.nextInt(3) == 0
        ? "line " + random.nextInt(1000) + "\n"
        : LINES.get(random.nextInt(LINES.size()));
  }

  private String joined(List<String> lines) {
    String text = String.join("", lines);
    return random.nextInt(3) == 0 && text.endsWith("\n")
        ? text.substring(0, text.length() - 1)
        : text;
  }
}
