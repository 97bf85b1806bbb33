package io.studygraph.interchange;

import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What HTML says, without its markup: blocks on lines of their own, an image as its text. */
final class PlainHtml {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "pre",
          "li",
          "ul",
          "ol",
          "blockquote",
          "tr",
          "table",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  private final StringBuilder text = new StringBuilder();
  private boolean verbatim;

  private PlainHtml() {}

  /**
   * @param html as the renderer makes it, which is well-formed XML
   */
  static String text(String html) {
    PlainHtml plain = new PlainHtml();
    try {
      XMLStreamReader reader = SafeXml.reader("<html>" + SafeXml.legal(html) + "</html>");
      while (reader.hasNext()) {
        plain.take(reader, reader.next());
      }
    } catch (XMLStreamException malformed) {
      throw new IllegalStateException("The renderer makes well-formed HTML", malformed);
    }
    return plain.text.toString().strip();
  }

  private void take(XMLStreamReader reader, int event) {
    if (event == XMLStreamConstants.START_ELEMENT) {
      start(reader);
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      end(reader.getLocalName());
    } else if (event == XMLStreamConstants.CHARACTERS) {
      String characters = reader.getText();
      text.append(verbatim ? characters : collapsed(characters));
    }
  }

  private void start(XMLStreamReader reader) {
    String name = reader.getLocalName();
    if (BLOCKS.contains(name)) {
      newLine();
    }
    switch (name) {
      case "pre" -> verbatim = true;
      case "li" -> text.append("- ");
      case "br" -> text.append('\n');
      case "img" ->
          text.append(Objects.requireNonNullElse(reader.getAttributeValue(null, "alt"), ""));
      case "input" ->
          text.append(reader.getAttributeValue(null, "checked") != null ? "[x]" : "[ ]");
      case "td", "th" -> text.append(atLineStart() ? "" : " | ");
      default -> {}
    }
  }

  private void end(String name) {
    if (name.equals("pre")) {
      verbatim = false;
    }
    if (BLOCKS.contains(name)) {
      newLine();
    }
  }

  private String collapsed(String characters) {
    String one = characters.replaceAll("[ \\t\\r\\n]+", " ");
    return one.startsWith(" ") && atLineStart() ? one.substring(1) : one;
  }

  private void newLine() {
    if (!atLineStart()) {
      text.append('\n');
    }
  }

  private boolean atLineStart() {
    return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
  }
}
