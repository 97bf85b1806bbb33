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
 * </pre>
 */
public final class HtmlRenderer {

  private static final org.commonmark.renderer.html.HtmlRenderer RENDERER =
      org.commonmark.renderer.html.HtmlRenderer.builder()
          .extensions(Syntax.EXTENSIONS)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .percentEncodeUrls(true)
          .attributeProviderFactory(context -> new HeadingIds())
          .nodeRendererFactory(FenceRenderer::new)
          .build();

  private HtmlRenderer() {}

  /**
   * @param body Markdown without front matter
   */
  public static String render(String body) {
    String html = RENDERER.render(Syntax.parse(body));
    StringBuilder safe = new StringBuilder(html.length());
    HtmlSanitizer.sanitize(html, HtmlPolicy.FACTORY.apply(new HtmlOutput(safe)));
    return safe.toString();
  }
}
