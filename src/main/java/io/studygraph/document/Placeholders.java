package io.studygraph.document;

import io.studygraph.markdown.MarkdownTree;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the template leaves for the author to fill in: {@code {{TITLE}}}, and links to {@code
 * URL}. In lower case, or in code, double braces are text.
 */
final class Placeholders {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[A-Z][A-Z0-9_]{0,80}}}");

  /** What starts no list and no line of a question. */
  private static final Pattern TEXT = Pattern.compile("\\p{L}[^:)\\n\\r]*+");

  /** The target of a link that is not filled in. */
  static final String URL = "URL";

  private Placeholders() {}

  static boolean isIn(String text) {
    return text.contains("{{") && PLACEHOLDER.matcher(text).find();
  }

  static boolean isIn(SourceLines lines, Span span) {
    for (int at = span.start(); at + 1 < span.end(); at++) {
      if (lines.text().charAt(at) == '{' && lines.text().charAt(at + 1) == '{') {
        return isIn(span.in(lines.text()));
      }
    }
    return false;
  }

  static boolean isWhole(String text) {
    return PLACEHOLDER.matcher(text).matches();
  }

  static void report(SourceLines lines, MarkdownTree tree, Page page) {
    Diagnostics diagnostics = page.diagnostics();
    if (lines.text().contains("{{")) {
      reportBraces(lines, new Ranges(tree.code()), diagnostics);
    }
    Ranges sources = new Ranges(spans(page.partsFor(Role.LEARNING_SOURCES), lines));
    for (MarkdownTree.Hyperlink link : tree.links()) {
      if (link.target().equals(URL)) {
        int target = lines.text().lastIndexOf(URL, link.span().end());
        Span at =
            target < link.span().start() ? link.span() : lines.span(target, target + URL.length());
        boolean source = sources.contain(link.span().start()); // which needs its link
        Fix fix = source ? null : withoutLink(link.span(), lines, diagnostics);
        diagnostics.add(DiagnosticCode.PLACEHOLDER_LEFT, at, null, fix);
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

  private static List<Span> spans(List<Part> parts, SourceLines lines) {
    return parts.stream().map(part -> lines.lineSpan(part.firstLine, part.lastLine)).toList();
  }

  /** {@code [text](URL)} → {@code text}, unless that would be markup of another kind. */
  private static @Nullable Fix withoutLink(Span link, SourceLines lines, Diagnostics diagnostics) {
    String source = link.in(lines.text());
    int end = source.lastIndexOf("](");
    String text = source.startsWith("[") && end > 1 ? source.substring(1, end) : "";
    boolean prose = TEXT.matcher(text).matches();
    return prose ? diagnostics.fix(link, text) : null;
  }
}
