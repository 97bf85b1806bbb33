package io.studygraph.markdown;

/** What characters are in the YAML that {@link SimpleYaml} reads. */
final class YamlCharacters {

  private YamlCharacters() {}

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isOfKey(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-';
  }

  /** Neither a control character, nor a line end or blank of another kind, nor half a character. */
  static boolean isText(String text, int at) {
    char c = text.charAt(at);
    return (c >= ' ' && c < 127) || (c >= '\u00A0' && isOtherText(text, at, c));
  }

  private static boolean isOtherText(String text, int at, char c) {
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    } else if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c < '\uFFFE' && c != '\uFEFF' && !Character.isWhitespace(c);
  }

  static int behindBlanks(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  static boolean areText(String text, int start, int end) {
    int at = start;
    while (at < end && isText(text, at)) {
      at++;
    }
    return at == end;
  }
}
