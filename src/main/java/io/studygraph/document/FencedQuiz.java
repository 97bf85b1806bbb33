package io.studygraph.document;

import io.studygraph.markdown.SourceLines;

/**
 * Code in a quiz section that holds a question itself: it is read as code, but its answer may be
 * one to the quiz around it and is concealed.
 */
final class FencedQuiz {

  private final SourceLines lines;
  private final Concealment concealed;
  private final Boxes boxes;
  private boolean asks;
  private boolean options;
  private boolean answers;

  FencedQuiz(SourceLines lines, Concealment concealed) {
    this.lines = lines;
    this.concealed = concealed;
    this.boxes = new Boxes(lines, concealed);
  }

  void take(int line) {
    QuestionLine found = QuestionLine.of(lines, line);
    switch (found.kind()) {
      case PROMPT -> {
        reset();
        asks = true;
      }
      case OPTION, BOX, BULLET -> options |= asks;
      case KEY -> answers |= options;
      default -> {}
    }
    if (asks) {
      boxes.take(line, found);
    }
    if (answers && !IndentedFence.isMarker(lines, line)) {
      concealed.add(line);
    }
  }

  /** The code ends. */
  void reset() {
    boxes.end();
    asks = false;
    options = false;
    answers = false;
  }
}
