package io.studygraph.interchange;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads Moodle XML, a question at a time. */
final class MoodleXmlReader {

  private MoodleXmlReader() {}

  static Imported read(String text) {
    QuestionFile file = new QuestionFile();
    try {
      XMLStreamReader reader = SafeXml.reader(text);
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw new UnreadableFile("A document type is not taken: leave the DOCTYPE out.");
        }
        if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("question")) {
          new MoodleQuestion(XmlNode.read(reader), file).read();
        } else if (event == XMLStreamConstants.START_ELEMENT
            && !reader.getLocalName().equals("quiz")) {
          throw new UnreadableFile(
              "It is XML, but not Moodle's: there is no <quiz> with each <question> right inside.");
        }
      }
    } catch (XMLStreamException malformed) {
      throw new UnreadableFile(
          "It is not well-formed XML: reading ended at line %d, column %d."
              .formatted(
                  malformed.getLocation().getLineNumber(),
                  malformed.getLocation().getColumnNumber()));
    }
    return file.read();
  }
}
