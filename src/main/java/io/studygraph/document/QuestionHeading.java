package io.studygraph.document;

import io.studygraph.markdown.Block.Heading;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading that is the prompt of a question, or its start: {@code ### Question 1}, {@code ### 1.
 * What …}, {@code ### Which …?}.
 *
 * @param labelled whether it calls itself a question
 * @param prompt what stands behind the label
 */
record QuestionHeading(boolean labelled, Span prompt) {

  private static final Pattern LABEL =
      Pattern.compile(
          "[*_]{0,3}+(?:question|q)[ \\t]?+#?\\d{1,4}+[.):：]?+[*_]{0,3}+(?:[ \\t]++[-–—])?+(?:[ \\t]++|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER = Pattern.compile("[*_]{0,3}+\\d{1,4}+[.)][ \\t]++(?=\\S)");

  static Optional<QuestionHeading> of(Heading heading, SourceLines lines) {
    Span text = heading.text().span();
    if (heading.setext()) {
      return Optional.empty(); // its underline would be a part of the prompt
    }
    if (text.start() == text.end() || !mayBeNumbered(lines.text().charAt(text.start()))) {
      return asking(text, lines); // as at most, if at all
    }
    Matcher matcher = LABEL.matcher(lines.text()).region(text.start(), text.end());
    if (matcher.lookingAt()) {
      return Optional.of(new QuestionHeading(true, behind(matcher, text)));
    }
    if (matcher.usePattern(NUMBER).region(text.start(), text.end()).lookingAt()) {
      return Optional.of(new QuestionHeading(false, behind(matcher, text)));
    }
    return asking(text, lines);
  }

  private static boolean mayBeNumbered(char first) {
    return "*_qQ".indexOf(first) >= 0 || Character.isDigit(first);
  }

  private static Optional<QuestionHeading> asking(Span text, SourceLines lines) {
    return lines.text().startsWith("?", text.end() - 1)
        ? Optional.of(new QuestionHeading(false, text))
        : Optional.empty();
  }

  private static Span behind(Matcher label, Span text) {
    return new Span(label.end(), text.end(), text.firstLine(), text.lastLine());
  }
}
