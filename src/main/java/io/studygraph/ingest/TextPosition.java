package io.studygraph.ingest;

import io.studygraph.document.Position;
import java.nio.charset.StandardCharsets;

/** Where a byte of a file stands in its text. */
final class TextPosition {

  private TextPosition() {}

  /**
   * @param bytes UTF-8 up to the offset
   */
  static Position ofByte(byte[] bytes, int offset) {
    String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
    int line = 1;
    int start = 0;
    for (int i = 0; i < before.length(); i++) {
      boolean carriageReturn = before.charAt(i) == '\r' && !before.startsWith("\n", i + 1);
      if (before.charAt(i) == '\n' || carriageReturn) {
        line++;
        start = i + 1;
      }
    }
    return new Position(line, before.length() - start + 1, before.length());
  }
}
