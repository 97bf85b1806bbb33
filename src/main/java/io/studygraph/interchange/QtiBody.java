package io.studygraph.interchange;

import io.studygraph.markdown.HtmlRenderer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Markdown as the XHTML that QTI 3 takes in items. It has neither {@code del} nor check boxes that
 * belong to nothing, and aligns cells by classes of its own.
 */
final class QtiBody {

  /** What the schema has of what the renderer writes. */
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "a", Set.of("href"),
          "img", Set.of("src", "alt"),
          "code", Set.of("class"),
          "pre", Set.of("class"));

  private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img");

  private final StringBuilder xhtml = new StringBuilder();

  /** How each link that is open ends. */
  private final Deque<String> links = new ArrayDeque<>();

  private QtiBody() {}

  static String of(String markdown) {
    QtiBody body = new QtiBody();
    try {
      XMLStreamReader reader =
          SafeXml.reader("<html>" + SafeXml.legal(HtmlRenderer.render(markdown)) + "</html>");
      while (reader.hasNext()) {
        body.take(reader, reader.next());
      }
    } catch (XMLStreamException malformed) {
      throw new IllegalStateException("The renderer makes well-formed HTML", malformed);
    }
    return body.xhtml.toString().strip();
  }

  private void take(XMLStreamReader reader, int event) {
    if (event == XMLStreamConstants.START_ELEMENT) {
      start(reader, reader.getLocalName());
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      end(reader.getLocalName());
    } else if (event == XMLStreamConstants.CHARACTERS) {
      xhtml.append(Xml.escaped(reader.getText()));
    }
  }

  private void start(XMLStreamReader reader, String name) {
    switch (name) {
      case "html" -> {}
      case "input" -> xhtml.append(reader.getAttributeValue(null, "checked") != null ? "☑" : "☐");
      case "del" -> xhtml.append("<span class=\"strikethrough\">");
      case "a" -> link(reader);
      case "img" -> image(reader);
      default -> element(reader, name);
    }
  }

  /** The sanitiser takes targets away; a link without one is none. */
  private void link(XMLStreamReader reader) {
    boolean leads = reader.getAttributeValue(null, "href") != null;
    links.push(leads ? "</a>" : "");
    if (leads) {
      element(reader, "a");
    }
  }

  private void image(XMLStreamReader reader) {
    if (reader.getAttributeValue(null, "src") != null) {
      element(reader, "img");
    } else {
      xhtml.append(Xml.escaped(reader.getAttributeValue(null, "alt")));
    }
  }

  private void element(XMLStreamReader reader, String name) {
    xhtml.append('<').append(name);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i);
      if (ATTRIBUTES.getOrDefault(name, Set.of()).contains(attribute)) {
        xhtml.append(' ').append(attribute).append("=\"");
        xhtml.append(Xml.escaped(reader.getAttributeValue(i))).append('"');
      }
    }
    String align = reader.getAttributeValue(null, "align");
    if (align != null) {
      xhtml.append(" class=\"qti-align-").append(align).append('"');
    }
    xhtml.append(WITHOUT_END.contains(name) ? "/>" : ">");
  }

  private void end(String name) {
    switch (name) {
      case "html", "input" -> {}
      case "del" -> xhtml.append("</span>");
      case "a" -> xhtml.append(links.pop());
      default -> xhtml.append(WITHOUT_END.contains(name) ? "" : "</" + name + ">");
    }
  }
}
