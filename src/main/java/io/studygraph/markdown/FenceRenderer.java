package io.studygraph.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Leaves mermaid fences to mermaid.js, which looks for {@code <pre class="mermaid">}; those that
 * would do more than draw are shown as code.
 */
final class FenceRenderer extends CoreHtmlNodeRenderer {

  FenceRenderer(HtmlNodeRendererContext context) {
    super(context);
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(FencedCodeBlock.class);
  }

  @Override
  public void visit(FencedCodeBlock fence) {
    if (!isMermaid(fence)) {
      super.visit(fence);
      return;
    }
    HtmlWriter html = context.getWriter();
    html.line();
    html.tag("pre", Map.of("class", "mermaid"));
    html.text(fence.getLiteral());
    html.tag("/pre");
    html.line();
  }

  private static boolean isMermaid(FencedCodeBlock fence) {
    return fence.getInfo().split("\\s", 2)[0].equalsIgnoreCase("mermaid")
        && !ActiveDiagram.is(fence.getLiteral());
  }
}
