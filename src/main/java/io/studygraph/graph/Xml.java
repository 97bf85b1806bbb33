package io.studygraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/** Writes elements one on a line. */
final class Xml {

  private final Writer out;

  Xml(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  /** Parts of markup, side by side on a line. */
  void line(String... markup) throws IOException {
    for (String part : markup) {
      out.write(part);
    }
    out.write('\n');
  }

  void flush() throws IOException {
    out.flush();
  }

  /**
   * A text as it may stand in an element or an attribute; what XML 1.0 has no way to write is �.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    int c;
    for (int at = 0; at < text.length(); at += Character.charCount(c)) {
      c = text.codePointAt(at);
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
        default -> escaped.appendCodePoint(isWritable(c) ? c : 0xfffd);
      }
    }
    return escaped.toString();
  }

  private static boolean isWritable(int c) {
    return (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
  }
}
