package io.studygraph.markdown;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What HTML may hold: the elements and attributes that Markdown makes, and nothing else. */
final class HtmlPolicy {

  private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};
  private static final Pattern LANGUAGE = Pattern.compile("language-[^\\s\"'`<>&=]+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  static final PolicyFactory FACTORY =
      new HtmlPolicyBuilder()
          .allowElements(HEADINGS)
          .allowElements("p", "blockquote", "ul", "ol", "li", "hr", "br", "pre", "code")
          .allowElements("em", "strong", "del", "a", "img", "input")
          .allowElements("table", "thead", "tbody", "tr", "th", "td")
          .allowUrlProtocols("http", "https", "mailto")
          .requireRelNofollowOnLinks()
          .allowAttributes("id")
          .onElements(HEADINGS)
          .allowAttributes("class")
          .matching(LANGUAGE)
          .onElements("code")
          .allowAttributes("class")
          .matching(false, "mermaid")
          .onElements("pre")
          .allowAttributes("href")
          .matching((element, attribute, url) -> unlessEmpty(url))
          .onElements("a")
          .allowAttributes("src")
          .matching((element, attribute, url) -> unlessEmpty(url))
          .onElements("img")
          .allowAttributes("alt")
          .onElements("img")
          .allowAttributes("title")
          .onElements("a", "img")
          .allowAttributes("type")
          .matching(false, "checkbox")
          .onElements("input")
          .allowAttributes("disabled", "checked")
          .onElements("input")
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .allowAttributes("align")
          .matching(false, "left", "center", "right")
          .onElements("th", "td")
          .toFactory();

  private HtmlPolicy() {}

  /** The renderer empties a URL of an unwanted scheme; a link to nowhere is no link. */
  private static @Nullable String unlessEmpty(String url) {
    return url.isEmpty() ? null : url;
  }
}
