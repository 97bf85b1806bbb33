package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.markdown.SourceLines;

/**
 * Boxes right below a text that asks something, outside any quiz: which are ticked may be the key.
 * What tells them from a list of tasks is the question above alone. That some are ticked and some
 * are not would not do: it is the key that says so, and of a list without ticks, which is what
 * redaction leaves, nobody could tell any more that it was one.
 *
 * <p>Bold among options without letters stays: in a list below a question it is how prose sets off
 * its terms, and nothing around the list says that it is more.
 */
final class AskedBoxes {

  private static final int MIN_BOXES = 2;

  private final SourceLines lines;
  private final Concealment concealed;

  /** The last line of text above the list; 0 for none. */
  private int text;

  private boolean afterBlank;
  private boolean inList;
  private boolean asked;
  private int count;
  private Boxes boxes;

  AskedBoxes(SourceLines lines, Concealment concealed) {
    this.lines = lines;
    this.concealed = concealed;
    this.boxes = new Boxes(lines, concealed);
  }

  /**
   * @param line that of a heading, or 0
   */
  void startBelow(int line) {
    endList();
    text = line;
  }

  /** A line of text; code between the question and its options is passed over. */
  void take(int line, QuestionLine found) {
    switch (found.kind()) {
      case BLANK, OPTIONS -> {}
      case BOX, OPTION -> takeBox(line, found);
      default -> takeText(line, found);
    }
    afterBlank = found.is(Kind.BLANK);
  }

  private void takeText(int line, QuestionLine found) {
    boolean indented = " \t".indexOf(lines.text().charAt(lines.start(line))) >= 0;
    boolean goesOn = indented || found.is(Kind.BULLET) || !afterBlank;
    if (!inList || !goesOn) {
      endList();
      text = line;
    }
  }

  private void takeBox(int line, QuestionLine found) {
    if (!inList) {
      inList = true;
      asked = asks();
    }
    if (asked) {
      count++;
      boxes.take(line, found);
    }
  }

  private void endList() {
    if (count >= MIN_BOXES) {
      boxes.end();
    } else if (count > 0) {
      boxes = new Boxes(lines, concealed);
    }
    count = 0;
    inList = false;
  }

  /** Whether there is a question in the paragraph, item or heading that ends with the text. */
  private boolean asks() {
    for (int line = text; line >= 1 && !lines.isBlank(line); line--) {
      if (asks(lines, line)) {
        return true;
      } else if (startsBlock(line)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a sentence of the line ends in a question mark. */
  static boolean asks(SourceLines lines, int line) {
    int end = lines.end(line);
    for (int at = lines.start(line); at < end; at++) {
      char c = lines.text().charAt(at);
      boolean mark = c == '?' || c == '？';
      if (mark && (at + 1 == end || " \t*_)\"'”’:".indexOf(lines.text().charAt(at + 1)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsBlock(int line) {
    int at = lines.start(line);
    while (" \t".indexOf(lines.text().charAt(at)) >= 0) {
      at++;
    }
    return "#-*+".indexOf(lines.text().charAt(at)) >= 0 || QuestionNumber.behind(lines, line) >= 0;
  }
}
