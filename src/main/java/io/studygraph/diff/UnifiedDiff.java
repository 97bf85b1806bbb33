package io.studygraph.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts as a unified diff, which {@code patch} and {@code git apply} make the second of the
 * first with, to the byte: a carriage return is part of its line, and a last line without a newline
 * says so.
 *
 * <pre>
 * --- a/caching.md	(revision 1)
 * +++ b/caching.md	(revision 2)
 * @@ -1,2 +1,2 @@
 *  # Caching
 * -A cache forgets.
 * +A cache forgets first what was used last.
 * \ No newline at end of file
 * </pre>
 */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;
  private static final String NO_NEWLINE = "\n\\ No newline at end of file\n";

  private final List<String> from;
  private final List<String> to;
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(List<String> from, List<String> to) {
    this.from = from;
    this.to = to;
  }

  /**
   * @param fromName what follows {@code ---}: a path, and after a tab what else is to be said
   * @return the empty text when the texts are equal
   */
  public static String of(String fromName, String from, String toName, String to) {
    TextLines lines = new TextLines();
    UnifiedDiff diff = new UnifiedDiff(lines.of(from), lines.of(to));
    List<Change> changes = LineDiff.between(diff.from, diff.to);
    if (!changes.isEmpty()) {
      diff.out.append("--- ").append(fromName).append('\n');
      diff.out.append("+++ ").append(toName).append('\n');
      diff.hunks(changes);
    }
    return diff.out.toString();
  }

  /** Changes whose contexts meet are one hunk. */
  private void hunks(List<Change> changes) {
    List<Change> hunk = new ArrayList<>();
    for (Change change : changes) {
      if (!hunk.isEmpty()
          && change.fromStart() - hunk.get(hunk.size() - 1).fromEnd() > 2 * CONTEXT) {
        hunk(hunk);
        hunk.clear();
      }
      hunk.add(change);
    }
    hunk(hunk);
  }

  private void hunk(List<Change> changes) {
    Change first = changes.get(0);
    Change last = changes.get(changes.size() - 1);
    int before = Math.min(CONTEXT, first.fromStart());
    int after = Math.min(CONTEXT, from.size() - last.fromEnd());
    int fromStart = first.fromStart() - before;
    int toStart = first.toStart() - before;
    out.append("@@ -").append(range(fromStart, last.fromEnd() + after));
    out.append(" +").append(range(toStart, last.toEnd() + after)).append(" @@\n");
    int line = fromStart;
    for (Change change : changes) {
      lines(' ', from, line, change.fromStart());
      lines('-', from, change.fromStart(), change.fromEnd());
      lines('+', to, change.toStart(), change.toEnd());
      line = change.fromEnd();
    }
    lines(' ', from, line, last.fromEnd() + after);
  }

  /** Counted from 1; an empty range is named by the line before it. */
  private static String range(int start, int end) {
    int length = end - start;
    return length == 1
        ? String.valueOf(start + 1)
        : "%d,%d".formatted(length == 0 ? start : start + 1, length);
  }

  private void lines(char sign, List<String> lines, int start, int end) {
    for (String line : lines.subList(start, end)) {
      out.append(sign).append(line);
      if (!line.endsWith("\n")) {
        out.append(NO_NEWLINE);
      }
    }
  }
}
