package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.markdown.Block.Heading;
import io.studygraph.markdown.SourceLines;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds answers that belong to no question that we read: in a quiz all that looks like one, in
 * other text only what surely is one.
 */
final class LooseAnswers {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4}+)[.)][ \\t]");

  private static final Pattern SUMMARY =
      Pattern.compile(
          "<summary[^>]{0,200}+>[^<]{0,200}?answers?+[^<]{0,200}</summary>\\s*$",
          Pattern.CASE_INSENSITIVE);

  private final SourceLines lines;
  private final Concealment concealed;
  private final AskedBoxes boxes;
  private final Boxes ofQuiz;
  private boolean concealing;
  private boolean answered;
  private boolean details;
  private int number;

  LooseAnswers(SourceLines lines, Concealment concealed) {
    this.lines = lines;
    this.concealed = concealed;
    this.boxes = new AskedBoxes(lines, concealed);
    this.ofQuiz = new Boxes(lines, concealed);
  }

  boolean isConcealing() {
    return concealing;
  }

  /** A heading, a fence or a question starts: what was concealed above it ends. */
  void reset() {
    concealing = false;
    answered = false;
    details = false;
    ofQuiz.end();
    boxes.startBelow(0);
  }

  /**
   * Questions without a prompt are numbered anew in each section.
   *
   * @param heading may ask what stands below it
   */
  void startSection(@Nullable Heading heading) {
    reset();
    number = 0;
    boxes.startBelow(heading == null ? 0 : heading.text().span().lastLine());
  }

  void takeCode(int line) {
    if (concealing) {
      concealed.add(line);
    }
  }

  /** A line of a quiz. */
  void takeInQuiz(int line, QuestionLine found) {
    if (startsNextNumber(line)) {
      concealing = false;
      ofQuiz.end();
    } else if (found.tells() || (!found.is(Kind.BLANK) && has(line, "<details"))) {
      concealing = true;
    }
    takeCode(line);
    ofQuiz.take(line, found);
  }

  /** A line of other text. */
  void takeInText(int line, QuestionLine found) {
    boxes.take(line, found);
    details |= has(line, "<details");
    boolean ends = details && has(line, "</details>");
    boolean bare = ends && lines.line(line).strip().equals("</details>");
    boolean letters = found.is(Kind.KEY) && KeyLetters.areBehind(lines.line(line), found);
    boolean reason = answered && found.is(Kind.EXPLANATION);
    if ((concealing && !bare) || letters || reason) {
      concealed.add(line);
    }
    answered |= letters;
    concealing |= letters || reason || (details && SUMMARY.matcher(lines.line(line)).find());
    if (ends || (found.is(Kind.BLANK) && !details)) {
      concealing = false;
    }
    details &= !ends;
  }

  private boolean has(int line, String tag) {
    String text = lines.text();
    int last = lines.end(line) - tag.length();
    for (int at = lines.start(line); at <= last; at++) {
      if (text.charAt(at) == '<' && text.startsWith(tag, at)) {
        return true;
      }
    }
    return false;
  }

  /** In a quiz of numbered questions the next number ends what the answer before it concealed. */
  private boolean startsNextNumber(int line) {
    int start = lines.start(line);
    if (start == lines.end(line) || !Character.isDigit(lines.text().charAt(start))) {
      return false;
    }
    Matcher matcher = NUMBER.matcher(lines.text()).region(start, lines.end(line));
    boolean next = matcher.lookingAt() && Integer.parseInt(matcher.group(1)) == number + 1;
    number += next ? 1 : 0;
    return next;
  }
}
