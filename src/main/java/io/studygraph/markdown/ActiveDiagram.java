package io.studygraph.markdown;

import java.util.regex.Pattern;
import org.commonmark.internal.util.Escaping;

/**
 * Recognises a mermaid diagram that would do more than draw: run a script, or loosen what mermaid
 * keeps tight by itself. It is drawn in the page that embeds the text, with that page's rights.
 */
final class ActiveDiagram {

  /** Browsers skip these inside of a scheme. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u200B-\\u200F\\uFEFF]");

  /** Mermaid's way to write a character: {@code #106;} or {@code #quot;}. */
  private static final Pattern ENTITY = Pattern.compile("&?#(\\w{1,32});");

  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?:javascript|vbscript):"
              + "|data:\\s*(?:[a-z]+/|[;,])"
              + "|<\\s*/?(?:script|style|iframe|object|embed|base|meta|link|form|foreignobject)\\b"
              + "|<[a-z][^<>]*[\\s/\"']on[a-z]+\\s*="
              + "|securitylevel|themecss",
          Pattern.CASE_INSENSITIVE);

  private ActiveDiagram() {}

  static boolean is(String source) {
    return ACTIVE.matcher(source).find() || ACTIVE.matcher(decoded(source)).find();
  }

  /** Entities may be written by entities: each round undoes one level. */
  private static String decoded(String source) {
    String text = source;
    for (int round = 0; round < 3; round++) {
      text = CONTROL.matcher(Escaping.unescapeString(entities(text))).replaceAll("");
    }
    return text;
  }

  private static String entities(String text) {
    return ENTITY.matcher(text).replaceAll(entity -> html(entity.group(1)));
  }

  private static String html(String name) {
    return (name.matches("\\d.*|x\\p{XDigit}+") ? "&#" : "&") + name + ";";
  }
}
