package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first option when its line break was lost: {@code Which? - A. one}, with {@code - B. two} on
 * the next line.
 *
 * @param prompt what stands before it
 * @param option its text
 */
record InlineOption(Span prompt, Span option) {

  private static final Pattern FIRST =
      Pattern.compile("[ \\t]{2,9}+(?:[-*+][ \\t]++)?+\\(?+[Aa][.)][ \\t]++(?=\\S)");

  private static final int MAX_LENGTH = 20_000;

  static Optional<InlineOption> in(Span text, SourceLines lines) {
    if (text.end() - text.start() > MAX_LENGTH) {
      return Optional.empty();
    }
    Matcher first = FIRST.matcher(lines.text()).region(text.start(), text.end());
    return first.find() && first.start() > text.start()
        ? Optional.of(
            new InlineOption(
                with(text, text.start(), first.start()), with(text, first.end(), text.end())))
        : Optional.empty();
  }

  private static Span with(Span text, int start, int end) {
    return new Span(start, end, text.firstLine(), text.lastLine());
  }
}
