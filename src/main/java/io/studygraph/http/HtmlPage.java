package io.studygraph.http;

import java.util.regex.Pattern;

/**
 * A page that explains something to who opens it in a browser. What stands in backquotes is code.
 */
public final class HtmlPage {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private final StringBuilder html = new StringBuilder();

  private HtmlPage(String title) {
    html.append(
        """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>%1$s</title></head>
        <body>
        <h1>%1$s</h1>
        """
            .formatted(escape(title)));
  }

  public static HtmlPage titled(String title) {
    return new HtmlPage(title);
  }

  public HtmlPage paragraph(String text) {
    String code = CODE.matcher(escape(text)).replaceAll("<code>$1</code>");
    html.append("<p>").append(code).append("</p>\n");
    return this;
  }

  /** Text of several lines, shown as it is. */
  public HtmlPage lines(String text) {
    html.append("<pre>").append(escape(text)).append("</pre>\n");
    return this;
  }

  public String html() {
    return html + "</body>\n</html>\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
