package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import java.util.BitSet;
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

  /**
   * Those of another text of as many lines.
   *
   * @param touched the lines that may differ
   */
  LineKinds with(SourceLines other, BitSet touched) {
    @Nullable QuestionLine[] kept = found.clone();
    touched.get(0, kept.length).stream().forEach(line -> kept[line] = null);
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
