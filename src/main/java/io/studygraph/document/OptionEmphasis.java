package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Emphasis around a whole option, as in {@code - **B) two**}: when some options of a question have
 * it and others have not, it tells the right ones.
 */
record OptionEmphasis(Span open, Span close) {

  private static final String MARK = "(\\*{1,3}|_{1,3}|==|<(b|strong|em|i|u|mark)>)";

  private static final Pattern AROUND_LETTER =
      Pattern.compile(
          "[ \\t]*+(?:[-*+][ \\t]++)?+(?:\\[[ xX]?\\][ \\t]++)?+"
              + MARK
              + "\\(?[A-Za-z][.)](?=[ \\t])");

  private static final Pattern AROUND_TEXT = Pattern.compile("[ \\t]*+" + MARK + "(?=[^ \\t*_=<])");

  static Optional<OptionEmphasis> of(SourceLines lines, int line, Span text) {
    if (!mayEnd(lines.text(), text)) {
      return Optional.empty();
    }
    return find(AROUND_LETTER, lines, lines.start(line), text.end())
        .or(() -> find(AROUND_TEXT, lines, text.start(), text.end()));
  }

  /** A first look, since most options have no mark at their end. */
  private static boolean mayEnd(String text, Span option) {
    int last = option.end() - 1;
    while (last > option.start() && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last >= 0 && "*_=>".indexOf(text.charAt(last)) >= 0;
  }

  private static Optional<OptionEmphasis> find(
      Pattern opening, SourceLines lines, int start, int end) {
    Matcher open = opening.matcher(lines.text()).region(start, end);
    if (!open.lookingAt()) {
      return Optional.empty();
    }
    String mark = open.group(2) == null ? open.group(1) : "</" + open.group(2) + ">";
    int last = end;
    while (last > open.end() && Character.isWhitespace(lines.text().charAt(last - 1))) {
      last--;
    }
    int close = last - mark.length();
    return close > open.end()
            && lines.text().startsWith(mark, close)
            && !lines.text().substring(open.end(), close).contains(mark)
        ? Optional.of(
            new OptionEmphasis(lines.span(open.start(1), open.end(1)), lines.span(close, last)))
        : Optional.empty();
  }

  void conceal(Concealment concealed, SourceLines lines) {
    int line = open.firstLine();
    // Indentation in the place of the mark might make code of the option, or a part of a list.
    if (lines.text().substring(lines.start(line), open.start()).isBlank()) {
      int text = open.end();
      concealed.addMove(new Span(text, close.start(), line, line), open.start());
    } else {
      concealed.add(open);
    }
    concealed.add(close);
  }

  /** The text of an option without the marks around it. */
  Span within(Span text) {
    int start = Math.max(text.start(), open.start() >= text.start() ? open.end() : text.start());
    return new Span(start, close.start(), text.firstLine(), text.lastLine());
  }
}
