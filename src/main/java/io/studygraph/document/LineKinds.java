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
    this.lines = lines;
    this.found = new QuestionLine[lines.count() + 1];
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
