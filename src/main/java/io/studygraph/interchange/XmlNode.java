package io.studygraph.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of an XML file that is small enough to be held.
 *
 * @param text all text right inside, without that of its children
 */
record XmlNode(
    int line, String name, Map<String, String> attributes, String text, List<XmlNode> children) {

  private static final int MAX_DEPTH = 20;
  private static final int MAX_NODES = 10_000;

  /**
   * The element that the reader stands at the start of; it stands at its end then.
   *
   * @throws UnreadableFile when it nests too deep or has too many parts
   */
  static XmlNode read(XMLStreamReader reader) throws XMLStreamException {
    return read(reader, 0, new int[1]);
  }

  private static XmlNode read(XMLStreamReader reader, int depth, int[] count)
      throws XMLStreamException {
    int line = reader.getLocation().getLineNumber();
    if (depth > MAX_DEPTH || ++count[0] > MAX_NODES) {
      throw new UnreadableFile(
          "The question at line %d nests too deep, or is too long.".formatted(line));
    }
    String name = reader.getLocalName();
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    StringBuilder text = new StringBuilder();
    List<XmlNode> children = new ArrayList<>();
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(read(reader, depth + 1, count));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
      }
    }
    return new XmlNode(line, name, attributes, text.toString(), children);
  }

  Stream<XmlNode> all(String childName) {
    return children.stream().filter(child -> child.name.equals(childName));
  }

  Optional<XmlNode> first(String childName) {
    return all(childName).findFirst();
  }

  String attribute(String attributeName) {
    return Objects.requireNonNullElse(attributes.get(attributeName), "");
  }

  /** The text of a child; empty where there is none. */
  String textOf(String childName) {
    return first(childName).map(XmlNode::text).orElse("").strip();
  }
}
