package io.studygraph.interchange;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that anybody may have sent: no document type, so no entities that are files or that
 * grow, and nothing is fetched.
 */
final class SafeXml {

  private static final XMLInputFactory FACTORY = factory();

  /** Characters that no XML may hold, however they are written. */
  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private SafeXml() {}

  /** With U+FFFD for each character that XML cannot hold. */
  static String legal(String text) {
    return ILLEGAL.matcher(text).replaceAll("\uFFFD");
  }

  static XMLStreamReader reader(String xml) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new StringReader(xml));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
