package io.studygraph.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.internal.util.Escaping;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Writes what the sanitiser lets through, with the four characters escaped that HTML needs escaped.
 * The sanitiser's own writer also turns {@code =}, {@code @} and more into numeric entities and
 * puts a comment into <code>{{</code>, against template engines and old browsers; that would show
 * in code and diagrams.
 */
final class HtmlOutput implements HtmlStreamEventReceiver {

  static final Set<String> WITHOUT_END = Set.of("br", "hr", "img", "input");

  private final StringBuilder html;

  HtmlOutput(StringBuilder html) {
    this.html = html;
  }

  @Override
  public void openDocument() {}

  @Override
  public void closeDocument() {}

  @Override
  public void openTag(String element, List<String> attributes) {
    html.append('<').append(element);
    for (int i = 0; i < attributes.size(); i += 2) {
      html.append(' ').append(attributes.get(i)).append("=\"");
      text(attributes.get(i + 1));
      html.append('"');
    }
    html.append(WITHOUT_END.contains(element) ? " />" : ">");
  }

  @Override
  public void closeTag(String element) {
    if (!WITHOUT_END.contains(element)) {
      html.append("</").append(element).append('>');
    }
  }

  @Override
  public void text(String text) {
    html.append(Escaping.escapeHtml(text));
  }
}
