package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a line is. Most lines are text, and trying every pattern on each of them would cost
 * more than parsing the note: the first letter says which patterns can match at all.
 */
final class QuestionLineReader {

  private static final QuestionLine BLANK = new QuestionLine(Kind.BLANK, "", -1, 0);
  private static final QuestionLine TEXT = new QuestionLine(Kind.TEXT, "", -1, 0);

  private static final String BULLET = "[ \\t]*+(?:[-*+][ \\t]++)?+";
  private static final String LABEL_END = "[*_]{0,3}+[ \\t]*+[:：][*_]{0,3}+[ \\t]*+";

  private static final Pattern PROMPT =
      Pattern.compile(
          BULLET
              + "[*_]{0,3}+(?:(?:Q|Question)[ \\t]*+\\d{0,4}+(?:"
              + LABEL_END
              + ")|(?:Q|Question)[ \\t]?+\\d{1,4}+(?:[.)][*_]{0,3}+[ \\t]++"
              + "|[*_]{0,3}+(?:[ \\t]*+$|[ \\t]++[-–—][ \\t]++)))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OPTIONS =
      Pattern.compile(
          BULLET + "[*_]{0,3}+(?:Options|Choices)" + LABEL_END, Pattern.CASE_INSENSITIVE);

  private static final Pattern OPTION =
      Pattern.compile(
          BULLET
              + "(?:\\[([ xX]?)\\][ \\t]++)?+(?:[*_]{1,3}+|==|<(?:b|strong|em|i|u|mark)>)?+"
              + "\\(?+([A-Za-z])[.)](?:[*_]{1,3}+|==|</(?:b|strong|em|i|u|mark)>)?+(?:[ \\t]++|$)");

  private static final Pattern ITEM =
      Pattern.compile("[ \\t]*+[-*+][ \\t]++(?:\\[([ xX]?)\\](?:[ \\t]++|$))?+");

  /** What may stand before a label: quote marks, a bullet, a comment's start, tags, emphasis. */
  private static final String AROUND =
      "[ \\t>]*+(?:(?:[-*+]|\\d{1,3}+[.)])[ \\t]++)?+(?:<!--[ \\t]*+)?+(?:<[^<>\\n]{1,200}+>[ \\t]*+)*+"
          + "(?:\\[![a-z]{1,20}+\\][-+]?[ \\t]*+)?+[^\\p{L}\\p{N}\\n]{0,8}+";

  private static final String SEPARATOR =
      "[ \\t]*+(?:\\(s\\))?+[*_\\])]{0,4}+[ \\t]*+(?:[:：=|]|[-–—][ \\t>]|$|</|[.](?=[ \\t]*+[A-Z]\\b)"
          + "|(?=[(\\[*_ \\t]*+[A-Z](?:[^\\p{L}]|$)))";

  private static final String ANSWER =
      "(?:the[ \\t]++)?+(?:(?:correct|right|expected|model)[ \\t]++)?+"
          + "(?:answers?+|ans|solutions?+|key)(?:[ \\t]++(?:keys?+|letters?+|is|are))?+|"
          + "correct(?:[ \\t]++(?:options?+|choices?+|ones?+|is|are))?+|A(?=[ \\t*_]*+[:：])";

  private static final Pattern KEY =
      Pattern.compile(AROUND + "(?i:(?:" + ANSWER + "))" + SEPARATOR + "[*_]{0,3}+[ \\t]*+");

  /** Marks that stand for a word such as {@code Correct}. */
  private static final Pattern SIGN =
      Pattern.compile("[ \\t>]*+(?:[-*+][ \\t]++)?+(?:[✅✔☑✓🗸]\\x{FE0F}?|=>|->|→)[ \\t]*+");

  /** {@code Why this is right} is one; {@code Why do we cache?} is a question. */
  private static final Pattern EXPLANATION =
      Pattern.compile(
          AROUND
              + "(?i:(?:explanations?+|explained|rationale|reason(?:ing)?+|justification|because"
              + "|why(?:\\?|[^:?\\n]{0,60}?)|feedback))"
              + "[*_\\])]{0,4}+[ \\t]*+(?:[:：]|[-–—][ \\t>]|$|</)[*_]{0,3}+[ \\t]*+");

  private final int start;
  private final int end;
  private final @Nullable QuestionLineStart look;
  private final Matcher matcher;

  private QuestionLineReader(String text, int start, int end, @Nullable QuestionLineStart look) {
    this.look = look;
    this.start = start;
    this.end = end;
    this.matcher = ITEM.matcher(text);
  }

  /** What stands in a text from {@code start} to {@code end}, a line without its line end. */
  static QuestionLine read(String text, int start, int end) {
    QuestionLineStart look = new QuestionLineStart(text, start, end);
    if (look.isBlank()) {
      return BLANK;
    } else if (look.isMereBullet()) {
      return new QuestionLine(Kind.BULLET, "", -1, look.behindBullet() - start);
    } else if (!look.mayMatch()) {
      return TEXT;
    }
    QuestionLine usual = UsualLine.read(text, start, end);
    return usual == null ? matched(text, start, end, look) : usual;
  }

  /**
   * By the patterns alone.
   *
   * @param look null to try all of them
   */
  static QuestionLine matched(String text, int start, int end, @Nullable QuestionLineStart look) {
    return new QuestionLineReader(text, start, end, look).read();
  }

  private QuestionLine read() {
    if (mayBe(Kind.PROMPT) && matches(PROMPT)) {
      return labelled(Kind.PROMPT);
    } else if (mayBe(Kind.OPTIONS) && matches(OPTIONS)) {
      return labelled(Kind.OPTIONS);
    } else if (mayBe(Kind.OPTION) && matches(OPTION)) {
      return new QuestionLine(Kind.OPTION, matcher.group(2), tick(), matcher.end() - start);
    } else if ((mayBe(Kind.KEY) && matches(KEY)) || (mayBeSign() && matches(SIGN))) {
      return labelled(Kind.KEY);
    } else if (mayBe(Kind.EXPLANATION) && matches(EXPLANATION)) {
      return labelled(Kind.EXPLANATION);
    } else if (mayBe(Kind.BULLET) && matches(ITEM)) {
      Kind kind = matcher.group(1) == null ? Kind.BULLET : Kind.BOX;
      return new QuestionLine(kind, "", tick(), matcher.end() - start);
    }
    return TEXT;
  }

  private boolean mayBe(Kind kind) {
    return look == null || look.mayBe(kind);
  }

  private boolean mayBeSign() {
    return look == null || look.mayBeSign();
  }

  private boolean matches(Pattern pattern) {
    return matcher.usePattern(pattern).region(start, end).lookingAt();
  }

  private QuestionLine labelled(Kind kind) {
    return new QuestionLine(kind, "", -1, matcher.end() - start);
  }

  private int tick() {
    String box = matcher.group(1);
    return box == null || box.isBlank() ? -1 : matcher.start(1) - start;
  }
}
