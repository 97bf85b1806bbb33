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

  /** Neither a control character, nor a line end of another kind, nor half a character. */
  static boolean isText(char c) {
    return (c >= ' ' && c < 127) || (c > '\u00A0' && c < '\u2000');
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
    while (at < end && isText(text.charAt(at))) {
      at++;
    }
    return at == end;
  }
}
