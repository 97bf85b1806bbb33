package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of a quiz is by itself.
 *
 * @param letter of an option; else empty
 * @param tick where in the line the tick of a ticked box is; else -1
 * @param textStart where the text behind label, letter or box starts in the line
 */
record QuestionLine(Kind kind, String letter, int tick, int textStart) {

  enum Kind {
    BLANK,
    PROMPT,
    OPTIONS,
    /** {@code - A) text}. */
    OPTION,
    /** {@code - [ ] text}, without a letter. */
    BOX,
    /** {@code - text}. */
    BULLET,
    KEY,
    EXPLANATION,
    TEXT
  }

  private static final String BULLET = "[ \\t]*+(?:[-*+][ \\t]++)?+";
  private static final String LABEL_END = "[*_]{0,3}+[ \\t]*+[:：][*_]{0,3}+[ \\t]*+";

  private static final Pattern PROMPT =
      Pattern.compile(
          BULLET
              + "[*_]{0,3}+(?:(?:Q|Question)[ \\t]*+\\d{0,4}+(?:"
              + LABEL_END
              + ")|(?:Q|Question)[ \\t]?+\\d{1,4}+[.)][*_]{0,3}+[ \\t]++)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OPTIONS =
      Pattern.compile(
          BULLET + "[*_]{0,3}+(?:Options|Choices)" + LABEL_END, Pattern.CASE_INSENSITIVE);

  private static final Pattern OPTION =
      Pattern.compile(
          BULLET
              + "(?:\\[([ xX])\\][ \\t]++)?+(?:[*_]{2}(?=\\(?[A-Za-z][.)][*_]))?+\\(?([A-Za-z])[.)]"
              + "(?:[*_]{2})?+(?:[ \\t]++|$)");

  private static final Pattern ITEM =
      Pattern.compile("[ \\t]*+[-*+][ \\t]++(?:\\[([ xX])\\](?:[ \\t]++|$))?+");

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

  private static final Pattern EXPLANATION =
      Pattern.compile(
          AROUND
              + "(?i:(?:explanations?+|explained|rationale|reason(?:ing)?+|justification|because"
              + "|why[^:\\n]{0,60}?|feedback))"
              + "[*_\\])]{0,4}+[ \\t]*+(?:[:：]|[-–—][ \\t>]|$|</)[*_]{0,3}+[ \\t]*+");

  /**
   * @param line without its line end
   */
  static QuestionLine of(String line) {
    if (line.isBlank()) {
      return new QuestionLine(Kind.BLANK, "", -1, 0);
    }
    Matcher matcher = PROMPT.matcher(line);
    if (matcher.lookingAt()) {
      return labelled(Kind.PROMPT, matcher);
    } else if (matcher.usePattern(OPTIONS).reset().lookingAt()) {
      return labelled(Kind.OPTIONS, matcher);
    } else if (matcher.usePattern(OPTION).reset().lookingAt()) {
      return new QuestionLine(Kind.OPTION, matcher.group(2), tick(matcher), matcher.end());
    } else if (matcher.usePattern(KEY).reset().lookingAt()
        || matcher.usePattern(SIGN).reset().lookingAt()) {
      return labelled(Kind.KEY, matcher);
    } else if (matcher.usePattern(EXPLANATION).reset().lookingAt()) {
      return labelled(Kind.EXPLANATION, matcher);
    } else if (matcher.usePattern(ITEM).reset().lookingAt()) {
      Kind kind = matcher.group(1) == null ? Kind.BULLET : Kind.BOX;
      return new QuestionLine(kind, "", tick(matcher), matcher.end());
    }
    return new QuestionLine(Kind.TEXT, "", -1, 0);
  }

  /** What stands behind label, letter or box. */
  Span behind(SourceLines lines, int line) {
    int start = Math.min(lines.start(line) + textStart, lines.end(line));
    return new Span(start, lines.end(line), line, line);
  }

  private static QuestionLine labelled(Kind kind, Matcher matcher) {
    return new QuestionLine(kind, "", -1, matcher.end());
  }

  private static int tick(Matcher matcher) {
    String box = matcher.group(1);
    return box == null || box.isBlank() ? -1 : matcher.start(1);
  }
}
