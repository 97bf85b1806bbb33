package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.markdown.SourceLines;
import java.util.BitSet;

/**
 * Finds the keys and explanations of questions in the form of the template, before the text is
 * parsed:
 *
 * <pre>
 * - D) the last option
 * Answers: B
 * Explanation: why
 * </pre>
 *
 * down to an empty line. A scan finds the same lines later, and more. To CommonMark such lines are
 * text wherever they stand, which goes on with that of the option and ends with them: without them
 * no heading, no fence and no other block starts or ends elsewhere.
 */
final class UsualKeys {

  private final SourceLines lines;
  private final LineKinds kinds;

  private UsualKeys(SourceLines lines, LineKinds kinds) {
    this.lines = lines;
    this.kinds = kinds;
  }

  /** The lines of all of them. */
  static BitSet find(SourceLines lines, LineKinds kinds, int firstLine) {
    UsualKeys keys = new UsualKeys(lines, kinds);
    BitSet found = new BitSet();
    for (int line = firstLine + 1; line <= lines.count(); line++) {
      if (keys.startAt(line)) {
        int end = keys.end(line);
        if (end > line) {
          found.set(line, end);
        }
      }
    }
    return found;
  }

  private boolean startAt(int line) {
    return lines.text().startsWith("Answer", lines.start(line))
        && kinds.at(line).is(Kind.KEY)
        && lines.text().startsWith("- ", lines.start(line - 1))
        && kinds.at(line - 1).is(Kind.OPTION);
  }

  /** The empty line below, or -1 when a line above it may be more than text. */
  private int end(int start) {
    int line = start;
    while (line <= lines.count() && !lines.isBlank(line)) {
      if (!isText(line)) {
        return -1;
      }
      line++;
    }
    return line;
  }

  /** Whether a line that goes on with text starts no block, and ends none of HTML. */
  private boolean isText(int line) {
    return Character.isLetter(lines.text().charAt(lines.start(line)))
        && !lines.line(line).contains(">");
  }
}
