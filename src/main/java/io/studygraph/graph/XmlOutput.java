package io.studygraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.studygraph.document.Lines;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the formats that are XML have in common: elements one on a line, with values by name. */
abstract class XmlOutput implements GraphWriter {

  private final Writer out;

  XmlOutput(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  /** An element for a value that is escaped. */
  abstract String element(String name, String value);

  /** Parts of markup, side by side on a line. */
  final void line(String... markup) throws IOException {
    for (String part : markup) {
      out.write(part);
    }
    out.write('\n');
  }

  final void end(String markup) throws IOException {
    line(markup);
    out.flush();
  }

  /** An element for a text; none where there is no text. */
  final String text(String name, @Nullable String text) {
    return text == null ? "" : element(name, escape(text));
  }

  final String values(GraphNode node) {
    return text("category", node.category()) + element("exists", String.valueOf(node.exists()));
  }

  final String values(Edge edge) {
    Lines lines = Objects.requireNonNull(edge.lines());
    return element("type", edge.type().toString())
        + element("start", String.valueOf(lines.start()))
        + element("end", String.valueOf(lines.end()));
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
