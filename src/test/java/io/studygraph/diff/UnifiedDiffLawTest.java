package io.studygraph.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A diff, applied to the first text, gives the second one: for every pair of texts. */
class UnifiedDiffLawTest {

  private static final int HUGE = 300_000;

  private static String diff(String from, String to) {
    return UnifiedDiff.of("a/n.md\t(revision 1)", from, "b/n.md\t(revision 2)", to);
  }

  @Test
  void holdsForEditsAndForTextsThatHaveLittleInCommon() {
    RandomTexts texts = new RandomTexts(1);
    for (int i = 0; i < 5_000; i++) {
      String from = texts.next(30);
      String to = i % 2 == 0 ? texts.edited(from) : texts.next(30);
      assertThat(Patched.of(from, diff(from, to))).isEqualTo(to);
      assertThat(Patched.of(to, diff(to, from))).isEqualTo(from);
    }
  }

  @Test
  void aDiffIsNoLongerThanTheEditsWere() {
    RandomTexts texts = new RandomTexts(2);
    for (int i = 0; i < 2_000; i++) {
      String from = texts.next(60);
      long changed = diff(from, texts.edited(from)).lines().skip(2).filter(this::isChange).count();
      assertThat(changed).isLessThanOrEqualTo(5 + 2); // and the last line, for its newline
    }
  }

  private boolean isChange(String line) {
    return line.startsWith("-") || line.startsWith("+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"patch --binary -s -p1 -i ../diff", "git apply ../diff"})
  void otherToolsApplyIt(String command, @TempDir Path directory)
      throws IOException, InterruptedException {
    String[] words = command.split(" ");
    assumeTrue(exists(words[0]), words[0] + " is not there");
    RandomTexts texts = new RandomTexts(3);
    Path tree = Files.createDirectory(directory.resolve("tree"));
    Path note = tree.resolve("n.md");
    for (int i = 0; i < 100; i++) {
      String from = texts.next(20);
      String to = i % 2 == 0 ? texts.edited(from) : texts.next(20);
      if (from.equals(to)) {
        continue;
      }
      Files.writeString(note, from);
      Files.writeString(directory.resolve("diff"), diff(from, to));
      Process process =
          new ProcessBuilder(words)
              .directory(tree.toFile())
              .redirectErrorStream(true)
              .redirectOutput(directory.resolve("said").toFile())
              .start();
      assertThat(process.waitFor())
          .as(Files.readString(directory.resolve("said")) + diff(from, to))
          .isZero();
      assertThat(Files.readString(note)).isEqualTo(to);
    }
  }

  private static boolean exists(String program) {
    return Arrays.stream(System.getenv("PATH").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  static List<Arguments> hugeTexts() {
    String text = numbered(0, HUGE);
    return List.of(
        Arguments.of("nothing in common", text, numbered(HUGE, 2 * HUGE), 2 * HUGE),
        Arguments.of(
            "every fifth line", text, text.replaceAll("(?m)^([0-9]*[05])$", "x$1"), 120_000),
        Arguments.of("reversed", text, reversed(text), 2 * HUGE - 2),
        Arguments.of("few kinds of lines", random(4, HUGE, 1), random(4, HUGE, 2), 2 * HUGE),
        Arguments.of("one kind of lines", "\n".repeat(2 * HUGE), "\n".repeat(10), 2 * HUGE - 10),
        Arguments.of("thin", "a\n".repeat(10), "b\na\n".repeat(HUGE), 2 * HUGE + 10),
        Arguments.of("tiny lines", "\n".repeat(10 * HUGE), "a\n".repeat(10), 10 * HUGE + 10));
  }

  /** Compared by squares, these would take hours. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("hugeTexts")
  void hugeTextsTakeSeconds(String name, String from, String to, int mostChanges) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          String diff = diff(from, to);
          assertThat(Patched.of(from, diff)).isEqualTo(to);
          assertThat(diff.lines().skip(2).filter(this::isChange).count())
              .isBetween(1L, (long) mostChanges);
        });
  }

  private static String numbered(int first, int end) {
    return IntStream.range(first, end).mapToObj(i -> i + "\n").collect(Collectors.joining());
  }

  private static String reversed(String text) {
    List<String> lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .mapToObj(i -> lines.get(lines.size() - 1 - i) + "\n")
        .collect(Collectors.joining());
  }

  private static String random(int kinds, int lines, long seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> random.nextInt(kinds) + "\n")
        .limit(lines)
        .collect(Collectors.joining());
  }
}
