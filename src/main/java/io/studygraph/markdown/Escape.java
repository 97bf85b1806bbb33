package io.studygraph.markdown;

import java.util.function.UnaryOperator;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain text so that Markdown reads it as that text. What reads so as it is stays as it is:
 * {@code snake_case} needs no backslash, {@code *stars*} do.
 */
public final class Escape {

  /** What may start markup inside a line, and what may end a heading. */
  private static final String MARKS = "[\\\\`*_\\[\\]<&#~]";

  private Escape() {}

  /** For a heading marked with {@code #}. */
  public static String heading(String text) {
    return readsAs(text, text, Escape::readHeading) ? text : escaped(text);
  }

  /** For the text of a link, whatever follows it: a backtick would pair with one behind it. */
  public static String linkText(String text) {
    boolean reaches = text.indexOf('`') >= 0 || text.indexOf('<') >= 0;
    return !reaches && readsAs(text, text, Escape::readLinkText) ? text : escaped(text);
  }

  /** For the target of a link: {@code a b} → {@code <a b>}. */
  public static String target(String url) {
    if (readsAs(url, url, Escape::readTarget)) {
      return url;
    }
    String wrapped = "<" + url + ">";
    return readsAs(url, wrapped, Escape::readTarget)
        ? wrapped
        : "<" + url.replaceAll("[\\\\<>&]", "\\\\$0") + ">";
  }

  private static String escaped(String text) {
    return text.replaceAll(MARKS, "\\\\$0");
  }

  private static boolean readsAs(
      String text, String written, UnaryOperator<@Nullable String> reading) {
    return text.equals(reading.apply(written));
  }

  private static @Nullable String readHeading(String written) {
    Node node = only(Syntax.parse("# " + written));
    return node instanceof Heading ? PlainText.within(node) : null;
  }

  private static @Nullable String readLinkText(String written) {
    Link link = readLink("[" + written + "](x)");
    return link == null ? null : PlainText.within(link);
  }

  private static @Nullable String readTarget(String written) {
    Link link = readLink("[x](" + written + ")");
    return link == null || link.getTitle() != null ? null : link.getDestination();
  }

  private static @Nullable Link readLink(String written) {
    Node block = only(Syntax.parse(written));
    return block != null && only(block) instanceof Link link ? link : null;
  }

  private static @Nullable Node only(Node parent) {
    Node first = parent.getFirstChild();
    return first != null && first.getNext() == null ? first : null;
  }
}
