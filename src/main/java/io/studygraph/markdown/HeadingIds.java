package io.studygraph.markdown;

import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives each heading of one document its anchor. */
final class HeadingIds implements AttributeProvider {

  private final Anchors anchors = new Anchors();

  @Override
  public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
    if (node instanceof Heading) {
      attributes.put("id", anchors.next(PlainText.within(node)));
    }
  }
}
