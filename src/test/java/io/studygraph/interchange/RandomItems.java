package io.studygraph.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Questions full of what each format takes for its own marks. */
final class RandomItems {

  /** Anything, wherever it stands. */
  private static final List<String> PIECES =
      List.of(
          "word",
          "two words",
          "缓存",
          "🎓",
          "é",
          "#",
          "####",
          "=",
          "~",
          "{",
          "}",
          "{}",
          ":",
          "::",
          "\\",
          "\\n",
          "\\\\",
          "\\:",
          "//",
          "->",
          "%50%",
          "%-100%",
          "[html]",
          "[markdown]",
          "$CATEGORY: x",
          "`a = b`",
          "``a`b``",
          "*em*",
          "**strong**",
          "~~gone~~",
          "<b>",
          "<!-- x -->",
          "Map<K, V>",
          "&amp;",
          "&lt;",
          "\"",
          "'",
          "A)",
          "B.",
          "TRUE",
          "|",
          "_",
          "$x^2$",
          "[link](https://a.example/?b=c&d=e)",
          "![image](https://a.example/i.png)",
          "1.",
          "-",
          "+");

  private static final List<String> BLOCKS =
      List.of(
          "```java\nMap<K, V> m = {}; // ~ = # : \\n\n\n# not a heading\n```",
          "- one\n- two",
          "3. three\n4. four",
          "| a | b |\n| :--- | ---: |\n| `c` | **d** |",
          "second paragraph\nof two lines");

  private final Random random;
  private final List<String> pieces;
  private final List<String> blocks;

  private RandomItems(long seed, List<String> pieces, List<String> blocks) {
    this.random = new Random(seed);
    this.pieces = pieces;
    this.blocks = blocks;
  }

  static RandomItems wild(long seed) {
    return new RandomItems(seed, PIECES, BLOCKS);
  }

  /** Of whole pieces of Markdown, each a space apart from the next. */
  static RandomItems tidy(long seed) {
    return new RandomItems(
        seed,
        PIECES.stream()
            .filter(
                piece -> piece.matches("[\\p{L}🎓 ]+|.*[`*~\\]][`*~)].*|`.*`|\\*em\\*|Map.*|&.*"))
            .toList(),
        BLOCKS);
  }

  /** Of lines alone. */
  static RandomItems lines(long seed) {
    return new RandomItems(seed, PIECES, List.of());
  }

  List<QuizItem> list(int count, boolean several) {
    List<QuizItem> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(item(i, several));
    }
    return items;
  }

  private QuizItem item(int number, boolean several) {
    List<String> options = new ArrayList<>();
    int size = 2 + random.nextInt(5);
    while (options.size() < size) {
      options.add(random.nextInt(8) == 0 ? text() : line());
    }
    Set<Integer> correct = new TreeSet<>(Set.of(random.nextInt(size)));
    if (several && random.nextBoolean()) {
      correct.add(random.nextInt(size));
    }
    return new QuizItem(
        "id-" + number,
        number,
        maybe(() -> "Topic: " + number + " {of} = many"),
        text(),
        options,
        correct,
        Set.of(),
        maybe(this::text));
  }

  private String text() {
    String line = line();
    return blocks.isEmpty() || random.nextInt(3) > 0 ? line : line + "\n\n" + pick(blocks);
  }

  private String line() {
    List<String> parts = new ArrayList<>(List.of("so"));
    for (int i = random.nextInt(6); i > 0; i--) {
      parts.add(random.nextInt(parts.size() + 1), pick(pieces));
    }
    return String.join(" ", parts);
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
