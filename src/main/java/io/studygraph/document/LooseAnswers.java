package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.markdown.SourceLines;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private boolean concealing;
  private boolean details;
  private int number;

  LooseAnswers(SourceLines lines, Concealment concealed) {
    this.lines = lines;
    this.concealed = concealed;
  }

  /** A heading, a fence or a question starts: what was concealed above it ends. */
  void reset() {
    concealing = false;
    details = false;
  }

  /** Questions without a prompt are numbered anew in each section. */
  void startSection() {
    reset();
    number = 0;
  }

  void takeCode(int line) {
    if (concealing) {
      concealed.add(line);
    }
  }

  /** A line of a quiz. */
  void takeInQuiz(int line, String text, QuestionLine found) {
    boolean answer = found.kind() == Kind.KEY || found.kind() == Kind.EXPLANATION;
    if (startsNextNumber(text)) {
      concealing = false;
    } else if (answer || text.contains("<details")) {
      concealing = true;
    }
    takeCode(line);
    concealed.addTick(lines, line, found);
  }

  /** A line of other text. */
  void takeInText(int line, String text, QuestionLine found) {
    details |= text.contains("<details");
    boolean ends = text.contains("</details>");
    boolean bare = text.strip().equals("</details>");
    boolean letters = KeyLetters.areBehind(text, found);
    if ((concealing && !bare) || letters) {
      concealed.add(line);
    }
    concealing |= letters || (details && SUMMARY.matcher(text).find());
    if (ends || (found.kind() == Kind.BLANK && !details)) {
      concealing = false;
    }
    details &= !ends;
  }

  /** In a quiz of numbered questions the next number ends what the answer before it concealed. */
  private boolean startsNextNumber(String text) {
    Matcher matcher = NUMBER.matcher(text);
    boolean next = matcher.lookingAt() && Integer.parseInt(matcher.group(1)) == number + 1;
    number += next ? 1 : 0;
    return next;
  }
}
