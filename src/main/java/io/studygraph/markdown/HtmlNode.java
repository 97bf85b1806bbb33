package io.studygraph.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlSanitizer;

/**
 * HTML as a tree, whoever wrote it: tags that are missing are put in, and elements nest no deeper
 * than the sanitiser's lexer lets them.
 *
 * @param name of the element, in lower case; empty for text
 * @param attributes names and values in turn
 * @param text of a text; empty for an element
 */
record HtmlNode(String name, List<String> attributes, String text, List<HtmlNode> children) {

  static HtmlNode parse(String html) {
    Builder builder = new Builder();
    HtmlSanitizer.sanitize(html, builder);
    return builder.root;
  }

  private static HtmlNode element(String name, List<String> attributes) {
    return new HtmlNode(name, List.copyOf(attributes), "", new ArrayList<>());
  }

  boolean isText() {
    return name.isEmpty();
  }

  @Nullable String attribute(String wanted) {
    for (int i = 0; i + 1 < attributes.size(); i += 2) {
      if (attributes.get(i).equals(wanted)) {
        return attributes.get(i + 1);
      }
    }
    return null;
  }

  /** How many elements stand in each other, at most. */
  int depth() {
    return 1 + children.stream().mapToInt(HtmlNode::depth).max().orElse(0);
  }

  /** All text inside, as it stands there. */
  String content() {
    StringBuilder content = new StringBuilder();
    appendContent(content);
    return content.toString();
  }

  private void appendContent(StringBuilder content) {
    content.append(name.equals("br") ? "\n" : text);
    children.forEach(child -> child.appendContent(content));
  }

  private static final class Builder implements HtmlSanitizer.Policy {

    private final HtmlNode root = element("body", List.of());
    private final Deque<HtmlNode> open = new ArrayDeque<>(List.of(root));

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
      HtmlNode opened = element(name.toLowerCase(Locale.ROOT), attributes);
      open.element().children.add(opened);
      if (!HtmlOutput.WITHOUT_END.contains(opened.name)) {
        open.push(opened);
      }
    }

    @Override
    public void closeTag(String name) {
      if (open.size() > 1 && open.element().name.equalsIgnoreCase(name)) {
        open.pop();
      }
    }

    @Override
    public void text(String text) {
      open.element().children.add(new HtmlNode("", List.of(), text, List.of()));
    }
  }
}
