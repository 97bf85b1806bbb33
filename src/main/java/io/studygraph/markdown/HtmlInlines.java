package io.studygraph.markdown;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text, emphasis, code, links and the like inside a paragraph of HTML, as Markdown. */
final class HtmlInlines {

  private static final Pattern MARKS =
      Pattern.compile(
          "[\\\\`*\\[\\]~|]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|<(?=[a-zA-Z/!?])|&(?=[a-zA-Z#])");

  private static final Pattern INSIDE = Pattern.compile("(\\s*)(.*?)(\\s*)", Pattern.DOTALL);

  /** Elements without a word of their own to say, but for their text. */
  private static final Set<String> PLAIN =
      Set.of(
          "span", "font", "small", "big", "label", "abbr", "acronym", "q", "bdi", "bdo", "time",
          "nobr", "wbr", "body", "p", "div", "li", "td", "th", "tr", "tbody", "thead", "a");

  private static final Set<String> SILENT = Set.of("script", "style", "head", "title", "template");

  private final Set<String> dropped;
  private final boolean escaping;

  /**
   * @param escaping whether marks in texts are kept from being read as markup
   */
  HtmlInlines(Set<String> dropped, boolean escaping) {
    this.dropped = dropped;
    this.escaping = escaping;
  }

  String of(List<HtmlNode> nodes) {
    String text = children(nodes);
    return text.replaceAll(" *\\\\\\n *", "\\\\\n")
        .replaceAll("^(?:\\s|\\\\\\n)+|(?:\\s|(?<!\\\\)\\\\\\n)+$", "");
  }

  private String children(List<HtmlNode> nodes) {
    StringBuilder text = new StringBuilder();
    for (HtmlNode node : nodes) {
      String piece = of(node);
      boolean spaced = text.length() > 0 && text.charAt(text.length() - 1) == ' ';
      text.append(spaced && piece.startsWith(" ") ? piece.substring(1) : piece);
    }
    return text.toString();
  }

  private String of(HtmlNode node) {
    if (node.isText()) {
      String text = node.text().replaceAll("[ \\t\\r\\n]+", " ");
      return escaping ? MARKS.matcher(text).replaceAll("\\\\$0") : text;
    }
    return switch (node.name()) {
      case "b", "strong" -> wrapped("**", node);
      case "i", "em", "var", "cite", "dfn" -> wrapped("*", node);
      case "s", "strike", "del" -> wrapped("~~", node);
      case "code", "kbd", "samp", "tt" -> code(node.content());
      case "br" -> "\\\n";
      case "img" -> image(node);
      case "input" -> box(node);
      default -> other(node);
    };
  }

  private String other(HtmlNode node) {
    String href = node.attribute("href");
    if (node.name().equals("a") && href != null) {
      return "[" + children(node.children()) + "](" + target(href, node) + ")";
    }
    if (SILENT.contains(node.name())) {
      return "";
    }
    if (!PLAIN.contains(node.name())) {
      dropped.add(node.name());
    }
    return children(node.children());
  }

  private String image(HtmlNode node) {
    String source = node.attribute("src");
    String alt = Escape.linkText(Objects.requireNonNullElse(node.attribute("alt"), ""));
    if (source == null || source.startsWith("data:")) {
      dropped.add("img");
      return alt;
    }
    return "![" + alt + "](" + target(source, node) + ")";
  }

  private static String target(String url, HtmlNode node) {
    String title = node.attribute("title");
    String written = url.isEmpty() ? "<>" : Escape.target(url.replaceAll("[\\r\\n]", ""));
    return title == null
        ? written
        : written + " \"" + title.replaceAll("[\\\\\"]", "\\\\$0").replaceAll("\\s+", " ") + '"';
  }

  private String box(HtmlNode node) {
    if (!"checkbox".equals(node.attribute("type"))) {
      dropped.add("input");
      return "";
    }
    return node.attribute("checked") != null ? "[x]" : "[ ]";
  }

  private static String code(String content) {
    String line = content.replaceAll("[\\r\\n]+", " ");
    if (line.isEmpty()) {
      return "";
    }
    String marks = Backticks.around(line, 1);
    boolean pad =
        line.startsWith("`")
            || line.endsWith("`")
            || (line.startsWith(" ") && line.endsWith(" ") && !line.isBlank());
    return pad ? marks + " " + line + " " + marks : marks + line + marks;
  }

  /** Marks hold to words: white space at the edges goes outside. */
  private String wrapped(String mark, HtmlNode node) {
    Matcher inside = INSIDE.matcher(children(node.children()));
    if (!inside.matches() || inside.group(2).isEmpty()) {
      return inside.group();
    }
    return inside.group(1) + mark + inside.group(2) + mark + inside.group(3);
  }
}
