package io.studygraph.markdown;

import io.studygraph.markdown.YamlNode.Scalar;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a plain scalar is in the core schema of YAML 1.2, which knows no dates and no yes or no. */
final class YamlScalars {

  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,18}");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]{1,20}");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]{1,15}");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+\\.[0-9]*|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?");

  /** What escapes can write and UTF-8 or a database cannot hold: U+0000, and half a character. */
  private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

  private static final String STARTS_OF_NUMBERS = "+-.0123456789";

  /** Of the words that are no texts, the longest has so many letters. */
  private static final int MAX_WORD = "false".length();

  private YamlScalars() {}

  static String storable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return UNSTORABLE.matcher(text).replaceAll("\uFFFD");
      }
    }
    return text;
  }

  /** A scalar without quotes, on one line. */
  static Scalar plain(String source, Span span) {
    String text = span.in(source);
    return new Scalar(text, value(text), span);
  }

  /** What JSON has no number for (infinities, integers beyond a long) stays a string. */
  static @Nullable Object value(String text) {
    if (text.length() > MAX_WORD) {
      return number(text);
    }
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> null;
      case "true", "True", "TRUE" -> true;
      case "false", "False", "FALSE" -> false;
      default -> number(text);
    };
  }

  /** The text where it is none. */
  private static Object number(String text) {
    if (STARTS_OF_NUMBERS.indexOf(text.charAt(0)) < 0) {
      return text;
    } else if (DECIMAL.matcher(text).matches()) {
      return Long.valueOf(text);
    } else if (OCTAL.matcher(text).matches()) {
      return Long.valueOf(text.substring(2), 8);
    } else if (HEXADECIMAL.matcher(text).matches()) {
      return Long.valueOf(text.substring(2), 16);
    } else if (text.length() < 400 && FLOAT.matcher(text).matches()) {
      double number = Double.parseDouble(text);
      return Double.isFinite(number) ? (Object) number : text;
    }
    return text;
  }
}
