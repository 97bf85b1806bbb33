package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.markdown.SourceLines;
import java.util.BitSet;

/**
 * Tells which sections surely hold neither a question nor an answer, though they may stand in no
 * quiz: no line of theirs asks, is an option or a key, and none has a tag that may hold one. Most
 * sections are such, and sorting out their lines would take a tenth of the time that reading a note
 * takes.
 */
final class PlainSections {

  private final SourceLines lines;
  private final LineKinds kinds;
  private final CodeLines code;
  private final BitSet tagged = new BitSet();

  PlainSections(SourceLines lines, LineKinds kinds, CodeLines code) {
    this.lines = lines;
    this.kinds = kinds;
    this.code = code;
    mark(AnswerDetails.START);
    mark(TaggedQuestion.OPEN);
  }

  private void mark(String tag) {
    String text = lines.text();
    for (int at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
      tagged.set(lines.lineAt(at));
    }
  }

  /** Whether these lines of a section are plain, if no quiz and no answers are around them. */
  boolean arePlain(int first, int last) {
    int tag = tagged.nextSetBit(first);
    if ((tag >= 0 && tag <= last) || code.isAnyDoubtful(first, last)) {
      return false;
    }
    for (int line = first; line <= last; line++) {
      if (!code.isCode(line) && mayBeOfQuestion(kinds.at(line).kind())) {
        return false;
      }
    }
    return true;
  }

  /** An explanation alone, such as {@code Why chosen:}, belongs to no question. */
  private static boolean mayBeOfQuestion(Kind kind) {
    return kind == Kind.PROMPT || kind == Kind.OPTION || kind == Kind.BOX || kind == Kind.KEY;
  }
}
