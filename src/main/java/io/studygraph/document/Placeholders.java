package io.studygraph.document;

import io.studygraph.markdown.MarkdownTree;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what the template leaves for the author to fill in: {@code {{TITLE}}}, and links to {@code
 * URL}. In lower case, or in code, double braces are text.
 */
final class Placeholders {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[A-Z][A-Z0-9_]{0,80}}}");

  /** The target of a link that is not filled in. */
  static final String URL = "URL";

  private Placeholders() {}

  static boolean isIn(String text) {
    return text.contains("{{") && PLACEHOLDER.matcher(text).find();
  }

  static void report(SourceLines lines, MarkdownTree tree, Diagnostics diagnostics) {
    if (lines.text().contains("{{")) {
      reportBraces(lines, new Ranges(tree.code()), diagnostics);
    }
    for (MarkdownTree.Hyperlink link : tree.links()) {
      if (link.target().equals(URL)) {
        int target = lines.text().lastIndexOf(URL, link.span().end());
        Span at =
            target < link.span().start() ? link.span() : lines.span(target, target + URL.length());
        diagnostics.add(DiagnosticCode.PLACEHOLDER_LEFT, at);
      }
    }
  }

  private static void reportBraces(SourceLines lines, Ranges code, Diagnostics diagnostics) {
    Matcher found = PLACEHOLDER.matcher(lines.text());
    while (found.find()) {
      if (!code.contain(found.start())) {
        diagnostics.add(DiagnosticCode.PLACEHOLDER_LEFT, lines.span(found.start(), found.end()));
      }
    }
  }
}
