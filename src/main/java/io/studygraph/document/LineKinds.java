package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * What each line is by itself, found out once: whoever looks ahead meets a line before its turn.
 */
final class LineKinds {

  private final SourceLines lines;
  private final @Nullable QuestionLine[] found;

  LineKinds(SourceLines lines) {
    this(lines, new QuestionLine[lines.count() + 1]);
  }

  private LineKinds(SourceLines lines, @Nullable QuestionLine[] found) {
    this.lines = lines;
    this.found = found;
  }

  /** Those of a text that has blanks where this one has other characters. */
  LineKinds blanked(SourceLines other) {
    @Nullable QuestionLine[] kept = found.clone();
    int last = lines.lastDifference(other);
    for (int line = lines.firstDifference(other); line <= last; line++) {
      if (!lines.isSame(line, other)) {
        kept[line] = null;
      }
    }
    return new LineKinds(other, kept);
  }

  QuestionLine at(int line) {
    QuestionLine known = found[line];
    if (known == null) {
      known = QuestionLine.of(lines, line);
      found[line] = known;
    }
    return known;
  }
}
