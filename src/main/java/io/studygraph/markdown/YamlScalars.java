package io.studygraph.markdown;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a plain scalar is in the core schema of YAML 1.2, which knows no dates and no yes or no. */
final class YamlScalars {

  private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
  private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,18}");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]{1,20}");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]{1,15}");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+\\.[0-9]*|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?");

  /** What escapes can write and UTF-8 or a database cannot hold: U+0000, and half a character. */
  private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

  /** What all but strings start with. */
  private static final String STARTS = "~nNtTfF+-.0123456789";

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

  /** What JSON has no number for (infinities, integers beyond a long) stays a string. */
  static @Nullable Object value(String text) {
    if (!text.isEmpty() && STARTS.indexOf(text.charAt(0)) < 0) {
      return text;
    }
    if (NULL.matcher(text).matches()) {
      return null;
    } else if (TRUE.matcher(text).matches()) {
      return true;
    } else if (FALSE.matcher(text).matches()) {
      return false;
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
