package io.studygraph.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Applies a unified diff as strictly as can be: nothing is looked for elsewhere, or let pass. */
final class Patched {

  private static final Pattern HUNK =
      Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@\n");

  private static final String NO_NEWLINE = "\\ No newline at end of file\n";

  private final List<String> original;
  private final StringBuilder result = new StringBuilder();
  private int read;
  private int written;

  private Patched(List<String> original) {
    this.original = original;
  }

  static String of(String text, String diff) {
    if (diff.isEmpty()) {
      return text;
    }
    Patched patched = new Patched(new TextLines().of(text));
    List<String> lines = new TextLines().of(diff);
    assertThat(lines.get(0)).startsWith("--- ");
    assertThat(lines.get(1)).startsWith("+++ ");
    int next = 2;
    while (next < lines.size()) {
      next = patched.hunk(lines, next);
    }
    patched.keepUntil(patched.original.size());
    return patched.result.toString();
  }

  private int hunk(List<String> diff, int at) {
    Matcher head = HUNK.matcher(diff.get(at));
    assertThat(head.matches()).as(diff.get(at)).isTrue();
    int fromLength = length(head.group(2));
    int toLength = length(head.group(4));
    keepUntil(start(head.group(1), fromLength));
    assertThat(written).isEqualTo(start(head.group(3), toLength));
    int fromEnd = read + fromLength;
    int toEnd = written + toLength;
    int next = at + 1;
    while (read < fromEnd || written < toEnd) {
      String line = diff.get(next++);
      String text = line.substring(1);
      if (next < diff.size() && diff.get(next).equals(NO_NEWLINE)) {
        text = text.substring(0, text.length() - 1);
        next++;
      }
      line(line.charAt(0), text);
    }
    return next;
  }

  private void line(char sign, String text) {
    if (sign != '+') {
      assertThat(original.get(read++)).isEqualTo(text);
    }
    if (sign != '-') {
      write(text);
    }
  }

  private void keepUntil(int line) {
    while (read < line) {
      write(original.get(read++));
    }
    assertThat(read).isEqualTo(line);
  }

  private void write(String line) {
    result.append(line);
    written++;
  }

  private static int start(String number, int length) {
    return length == 0 ? Integer.parseInt(number) : Integer.parseInt(number) - 1;
  }

  private static int length(@Nullable String number) {
    return number == null ? 1 : Integer.parseInt(number);
  }
}
