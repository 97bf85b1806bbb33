package io.studygraph.markdown;

import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * HTML in Markdown. Here it is text like any other; renderers elsewhere would take it for markup,
 * and show nothing of {@code List<String>} but the start.
 */
public final class RawHtml {

  private RawHtml() {}

  public static boolean isIn(String markdown) {
    return !starts(markdown).isEmpty();
  }

  /** As text for every renderer: {@code <} becomes the entity of that character. */
  public static String asText(String markdown) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (int tag : starts(markdown)) {
      text.append(markdown, done, tag).append("&lt;");
      done = tag + 1;
    }
    return text.append(markdown, done, markdown.length()).toString();
  }

  /** Where each tag, comment or the like starts. */
  private static Set<Integer> starts(String markdown) {
    Set<Integer> starts = new TreeSet<>();
    if (markdown.indexOf('<') < 0) {
      return starts;
    }
    HtmlSyntax.parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(HtmlInline inline) {
                add(inline);
              }

              @Override
              public void visit(HtmlBlock block) {
                add(block);
              }

              private void add(Node node) {
                for (SourceSpan span : node.getSourceSpans()) {
                  int end = span.getInputIndex() + span.getLength();
                  for (int at = span.getInputIndex(); at < end; at++) {
                    if (markdown.charAt(at) == '<') {
                      starts.add(at);
                    }
                  }
                }
              }
            });
    return starts;
  }
}
