package io.studygraph.interchange;

import io.studygraph.markdown.HtmlMarkdown;
import io.studygraph.markdown.PlainMarkdown;
import io.studygraph.markdown.RawHtml;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A format that Moodle knows texts in. */
enum TextFormat {
  /** Moodle's own: HTML in which line breaks count, most often plain text. */
  MOODLE {
    @Override
    String markdown(String text, Consumer<String> dropped) {
      return MARKUP.matcher(text).find()
          ? HTML.markdown(LINE_BREAK.matcher(text.strip()).replaceAll("<br>\n"), dropped)
          : PlainMarkdown.of(text);
    }
  },
  HTML {
    @Override
    String markdown(String text, Consumer<String> dropped) {
      HtmlMarkdown read = HtmlMarkdown.of(text);
      read.dropped().forEach(dropped);
      return read.text();
    }
  },
  PLAIN {
    @Override
    String markdown(String text, Consumer<String> dropped) {
      return PlainMarkdown.of(text);
    }
  },
  MARKDOWN {
    @Override
    String markdown(String text, Consumer<String> dropped) {
      if (RawHtml.isIn(text)) {
        dropped.accept("HTML");
      }
      return text.strip();
    }
  };

  private static final Pattern MARKUP =
      Pattern.compile(
          "</?[a-zA-Z][^<>]*>|<!--|&(?:[a-zA-Z]{2,31}|#\\d{1,7}|#[xX]\\p{XDigit}{1,6});");

  /** Not between blocks, where it would count twice. */
  private static final Pattern LINE_BREAK =
      Pattern.compile("(?<!(?:<br>|<br ?/>|</(?:p|div|li|ul|ol|pre|table|tr|td|th)>))\\R");

  /**
   * @param dropped takes what is said of markup that Markdown has not
   */
  abstract String markdown(String text, Consumer<String> dropped);

  /** The format of a name as GIFT has it: {@code html}, {@code markdown}, … */
  static Optional<TextFormat> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
