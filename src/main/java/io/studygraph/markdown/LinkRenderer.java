package io.studygraph.markdown;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Leads the links that name other texts to where these are. */
final class LinkRenderer extends CoreHtmlNodeRenderer {

  private final LinkResolver resolver;

  LinkRenderer(HtmlNodeRendererContext context, LinkResolver resolver) {
    super(context);
    this.resolver = resolver;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Link.class, WikilinkNode.class);
  }

  @Override
  public void visit(Link link) {
    String[] parts = link.getDestination().split("#", 2);
    String fragment = parts.length == 1 ? "" : "#" + parts[1];
    url(parts[0]).ifPresent(url -> link.setDestination(url + fragment));
    super.visit(link);
  }

  @Override
  public void visit(CustomNode node) {
    WikilinkNode found = (WikilinkNode) node;
    Wikilink wikilink = found.link();
    Optional<String> url = url(wikilink.target());
    if (url.isEmpty()) {
      context.getWriter().text(found.source());
      return;
    }
    String fragment = wikilink.heading().isEmpty() ? "" : "#" + Anchors.of(wikilink.heading());
    Link link = new Link(url.get() + fragment, null);
    link.appendChild(new Text(wikilink.label()));
    super.visit(link);
  }

  private Optional<String> url(String target) {
    return target.isEmpty() ? Optional.empty() : resolver.url(target);
  }
}
