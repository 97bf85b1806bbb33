package io.studygraph.markdown;

import org.owasp.html.HtmlSanitizer;

/**
 * Markdown → HTML that is safe to embed, whoever wrote it: raw HTML is escaped, and what commonmark
 * makes is sanitised once more.
 *
 * <pre>
 * # Caching      →  &lt;h1 id="caching"&gt;Caching&lt;/h1&gt;
 * ```mermaid     →  &lt;pre class="mermaid"&gt;graph LR&lt;/pre&gt;
 * graph LR
 * ```
 * [[cdn|CDNs]]   →  &lt;a href="/notes/cdn" rel="nofollow"&gt;CDNs&lt;/a&gt;
 * </pre>
 */
public final class HtmlRenderer {

  private HtmlRenderer() {}

  /** With links left as they are written. */
  public static String render(String body) {
    return render(body, LinkResolver.NONE);
  }

  /**
   * @param body Markdown without front matter
   */
  public static String render(String body, LinkResolver links) {
    String html = renderer(links).render(HtmlSyntax.parse(body));
    StringBuilder safe = new StringBuilder(html.length());
    HtmlSanitizer.sanitize(html, HtmlPolicy.FACTORY.apply(new HtmlOutput(safe)));
    return safe.toString();
  }

  private static org.commonmark.renderer.html.HtmlRenderer renderer(LinkResolver links) {
    return org.commonmark.renderer.html.HtmlRenderer.builder()
        .extensions(HtmlSyntax.EXTENSIONS)
        .escapeHtml(true)
        .sanitizeUrls(true)
        .percentEncodeUrls(true)
        .attributeProviderFactory(context -> new HeadingIds())
        .nodeRendererFactory(FenceRenderer::new)
        .nodeRendererFactory(context -> new LinkRenderer(context, links))
        .build();
  }
}
