package io.studygraph.interchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML, each element on a line of its own but for those inside text. */
final class Xml {

  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

  private final Deque<String> open = new ArrayDeque<>();

  /**
   * @param attributes names and values in turn
   */
  Xml open(String name, String... attributes) {
    newLine();
    start(name, attributes).append('>');
    open.push(name);
    return this;
  }

  Xml close() {
    String name = open.pop();
    newLine();
    text.append("</").append(name).append('>');
    return this;
  }

  Xml empty(String name, String... attributes) {
    newLine();
    start(name, attributes).append("/>");
    return this;
  }

  Xml leaf(String name, String content, String... attributes) {
    return markup(name, escaped(content), attributes);
  }

  /**
   * @param content well-formed
   */
  Xml markup(String name, String content, String... attributes) {
    newLine();
    start(name, attributes).append('>').append(content).append("</").append(name).append('>');
    return this;
  }

  /** As Moodle has texts. */
  Xml moodleText(String name, String content, String... attributes) {
    return open(name, attributes).leaf("text", content).close();
  }

  byte[] bytes() {
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void newLine() {
    text.append('\n').append("  ".repeat(open.size()));
  }

  private StringBuilder start(String name, String... attributes) {
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      text.append(escaped(attributes[i + 1]).replace("\n", "&#10;")).append('"');
    }
    return text;
  }

  static String escaped(String content) {
    return SafeXml.legal(content)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#13;");
  }
}
