package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.markdown.SourceLines;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question between {@code <quiz>} and {@code </quiz>}: text, then boxes with the right ones
 * ticked, then what explains them. Lines quoted right below a box speak of that option and are
 * concealed. A text with gaps to fill in ({@code [[answer]]}) is kept without its answers; what
 * explains it stands below {@code ---}.
 */
final class TaggedQuestion {

  static final String OPEN = "<quiz>";
  private static final String CLOSE = "</quiz>";
  private static final Pattern GAP = Pattern.compile("\\[\\[([^\\[\\]\\n]{0,500}+)]]");
  private static final Pattern RULE = Pattern.compile("[ \\t]*+(?:-{3,}|\\*{3,}|_{3,})[ \\t]*+");

  private final SourceLines lines;
  private final CodeLines code;
  private final Concealment concealed;
  private final Boxes boxes;
  private final QuestionBlock block;
  private final boolean choice;
  private boolean explaining;
  private boolean afterBlank;

  private TaggedQuestion(
      @Nullable Part part,
      boolean choice,
      SourceLines lines,
      CodeLines code,
      Concealment concealed) {
    this.block = new QuestionBlock(part);
    this.choice = choice;
    this.lines = lines;
    this.code = code;
    this.concealed = concealed;
    this.boxes = new Boxes(lines, concealed);
  }

  /** The line that closes the tag on this line; -1 when there is none. */
  static int close(SourceLines lines, CodeLines code, int line) {
    if (!isTag(OPEN, lines, line) || code.isCode(line)) {
      return -1;
    }
    for (int below = line + 1; below <= lines.count(); below++) {
      if (!code.isCode(below) && isTag(CLOSE, lines, below)) {
        return below;
      } else if (isTag(OPEN, lines, below)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * @param open the line of the tag
   * @param close the line that closes it
   * @param part null inside a fence
   */
  static Optional<QuestionBlock> read(
      int open,
      int close,
      @Nullable Part part,
      SourceLines lines,
      CodeLines code,
      Concealment concealed) {
    boolean choice = false;
    for (int line = open + 1; line < close; line++) {
      choice |= !code.isCode(line) && isBox(QuestionLine.of(lines, line));
    }
    TaggedQuestion question = new TaggedQuestion(part, choice, lines, code, concealed);
    for (int line = open + 1; line < close; line++) {
      question.take(line);
    }
    return question.end();
  }

  private static boolean isTag(String tag, SourceLines lines, int line) {
    int at = lines.start(line);
    while (at < lines.end(line) && " \t".indexOf(lines.text().charAt(at)) >= 0) {
      at++;
    }
    return lines.text().startsWith(tag, at)
        && lines.text().substring(at, lines.end(line)).strip().equals(tag);
  }

  private static boolean isBox(QuestionLine found) {
    return found.is(Kind.BOX) || found.is(Kind.OPTION);
  }

  private void take(int line) {
    if (explaining) {
      explain(line);
    } else if (code.isCode(line)) {
      block.goOn(lines.span(line));
    } else if (block.options.isEmpty()) {
      takePrompt(line, QuestionLine.of(lines, line));
    } else {
      takeOption(line, QuestionLine.of(lines, line));
    }
    afterBlank = lines.isBlank(line);
  }

  private void takePrompt(int line, QuestionLine found) {
    if (isBox(found)) {
      takeOption(line, found);
    } else if (!choice && RULE.matcher(lines.line(line)).matches()) {
      explaining = true;
      concealed.add(line);
    } else if (!block.prompt.isEmpty() || !found.is(Kind.BLANK)) {
      block.prompt.add(lines.span(line));
      concealGaps(line);
    }
  }

  private void concealGaps(int line) {
    Matcher gap = GAP.matcher(lines.text()).region(lines.start(line), lines.end(line));
    while (!choice && gap.find()) {
      block.gaps = true;
      concealed.add(lines.span(gap.start(1), gap.end(1)));
    }
  }

  private void takeOption(int line, QuestionLine found) {
    if (isBox(found)) {
      boolean ticked = boxes.take(line, found);
      block.options.add(new OptionBlock(found.letter(), ticked, found.behind(lines, line)));
    } else if (!afterBlank && lines.line(line).stripLeading().startsWith(">")) {
      concealed.add(line);
    } else if (!found.is(Kind.BLANK) && (afterBlank || !goesOn(line))) {
      explaining = true;
      explain(line);
    } else if (!found.is(Kind.BLANK)) {
      block.goOn(lines.span(line));
    }
  }

  /** Whether the line is indented further than the option above it. */
  private boolean goesOn(int line) {
    int option = block.lastOption().get(0).firstLine();
    return indent(line) > indent(option);
  }

  private int indent(int line) {
    String text = lines.line(line);
    return text.length() - text.stripLeading().length();
  }

  private void explain(int line) {
    concealed.add(line);
    if (!block.explanation.isEmpty() || !RULE.matcher(lines.line(line)).matches()) {
      block.explanation.add(lines.span(line));
    }
  }

  private Optional<QuestionBlock> end() {
    boxes.end();
    if (block.part == null || (block.prompt.isEmpty() && block.options.isEmpty())) {
      return Optional.empty();
    }
    if (block.prompt.isEmpty()) {
      int start = block.options.get(0).text().get(0).start();
      block.prompt.add(lines.span(start, start));
    }
    block.trim(lines);
    return Optional.of(block);
  }
}
