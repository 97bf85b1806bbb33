package io.studygraph.interchange;

import io.studygraph.markdown.RawHtml;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text between the marks of GIFT. */
final class GiftText {

  private static final String MARKS = "\\~=#{}:";

  /**
   * What stands for an escaped mark until the marks are read: a character that Unicode promises
   * never to use.
   */
  private static final char PROTECTED = '\uFDD0';

  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\~=#{}:n])");
  private static final Pattern STAND_IN = Pattern.compile("[\\x{FDD0}-\\x{FDD7}]");

  private GiftText() {}

  /** With each escaped mark hidden from who looks for marks. */
  static String hidden(String text) {
    return ESCAPE
        .matcher(STAND_IN.matcher(text).replaceAll("\uFFFD"))
        .replaceAll(
            escape -> {
              char c = escape.group(1).charAt(0);
              int at = c == 'n' ? MARKS.length() : MARKS.indexOf(c);
              return Character.toString(PROTECTED + at);
            });
  }

  /** Takes back {@link #hidden}. */
  static String shown(String text) {
    return STAND_IN
        .matcher(text)
        .replaceAll(
            found -> {
              int at = found.group().charAt(0) - PROTECTED;
              return Matcher.quoteReplacement(
                  at == MARKS.length() ? "\n" : MARKS.substring(at, at + 1));
            });
  }

  /** {@code O(1): x = {y}} → {@code O(1)\: x \= \{y\}}; a line break is written {@code \n}. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .chars()
        .forEach(
            c -> {
              if (c == '\n') {
                escaped.append("\\n");
              } else if (MARKS.indexOf(c) >= 0) {
                escaped.append('\\').append((char) c);
              } else {
                escaped.append((char) c);
              }
            });
    return escaped.toString();
  }

  /**
   * Markdown where Markdown is the format already. A text that starts like a format ({@code
   * [html]}) or like a weight ({@code %50%}) is given its own all the same.
   */
  static String markdown(String text) {
    boolean misread = text.startsWith("[") || text.startsWith("%");
    return (misread ? "[markdown]" : "") + escaped(RawHtml.asText(text));
  }
}
