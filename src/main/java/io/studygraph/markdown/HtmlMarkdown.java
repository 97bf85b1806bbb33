package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * HTML → Markdown that shows as it, as far as Markdown can. Takes back what {@link HtmlRenderer}
 * does, and reads what editors of other programs write.
 *
 * <pre>
 * &lt;p&gt;What does &lt;b&gt;LRU&lt;/b&gt; evict?&lt;/p&gt;   →  What does **LRU** evict?
 * </pre>
 *
 * <p>A heading becomes a paragraph in bold: these are parts of notes, and a heading would end them.
 */
public final class HtmlMarkdown {

  private static final Set<String> CONTAINERS =
      Set.of(
          "body",
          "html",
          "div",
          "section",
          "article",
          "center",
          "dl",
          "dt",
          "dd",
          "figure",
          "figcaption",
          "fieldset",
          "header",
          "footer",
          "main",
          "form",
          "address",
          "caption");

  private static final Set<String> BLOCKS =
      Set.of(
          "p", "pre", "ul", "ol", "blockquote", "hr", "table", "h1", "h2", "h3", "h4", "h5", "h6");

  /** What starts a block where it starts a line, and is no markup of ours. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?=[-+=>])|^(?=#{1,6}(?:\\s|$))|(?<=^\\d{1,9})(?=[.)](?:\\s|$))", Pattern.MULTILINE);

  /** The lexer leaves out what nests deeper than a few more. */
  private static final int MAX_DEPTH = 200;

  private final Set<String> dropped = new TreeSet<>();
  private final String text;

  private HtmlMarkdown(HtmlNode root) {
    text = String.join("\n\n", blocks(root));
    if (root.depth() > MAX_DEPTH) {
      dropped.add("what stands in more than " + MAX_DEPTH + " elements");
    }
  }

  public static HtmlMarkdown of(String html) {
    return new HtmlMarkdown(HtmlNode.parse(html));
  }

  public String text() {
    return text;
  }

  /** The elements that Markdown has not, of which the text alone is left, or nothing. */
  public Set<String> dropped() {
    return dropped;
  }

  private List<String> blocks(HtmlNode parent) {
    List<String> blocks = new ArrayList<>();
    List<HtmlNode> run = new ArrayList<>();
    @Nullable String list = null;
    for (HtmlNode child : parent.children()) {
      if (!isBlock(child)) {
        run.add(child);
        continue;
      }
      endRun(run, blocks);
      // Two lists next to each other with the same bullet would be one.
      list = child.name().matches("[uo]l") ? ("-".equals(list) ? "*" : "-") : null;
      blocks.addAll(block(child, list == null ? "-" : list));
    }
    endRun(run, blocks);
    return blocks;
  }

  private static boolean isBlock(HtmlNode node) {
    return BLOCKS.contains(node.name()) || CONTAINERS.contains(node.name());
  }

  private void endRun(List<HtmlNode> run, List<String> blocks) {
    String paragraph = paragraph(run);
    if (!paragraph.isEmpty()) {
      blocks.add(paragraph);
    }
    run.clear();
  }

  private String paragraph(List<HtmlNode> inlines) {
    String safe = lead(new HtmlInlines(dropped, true).of(inlines));
    String bare = new HtmlInlines(dropped, false).of(inlines);
    return HtmlRenderer.render(bare).equals(HtmlRenderer.render(safe)) ? bare : safe;
  }

  private static String lead(String paragraph) {
    return LEAD.matcher(paragraph).replaceAll("\\\\");
  }

  private List<String> block(HtmlNode node, String bullet) {
    return switch (node.name()) {
      case "pre" -> List.of(fence(node));
      case "ul", "ol" -> List.of(list(node, bullet));
      case "blockquote" -> List.of(indented("> ", "> ", String.join("\n\n", blocks(node))));
      case "hr" -> List.of("***");
      case "table" -> List.of(new HtmlTable(node, dropped).markdown());
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          blocks(node).stream().map(text -> "**" + text.replace("**", "") + "**").toList();
      default -> blocks(node);
    };
  }

  private static String fence(HtmlNode pre) {
    HtmlNode code =
        pre.children().stream()
            .filter(child -> child.name().equals("code"))
            .findFirst()
            .orElse(pre);
    String content = pre.content().replaceFirst("\\n$", "");
    String language =
        "mermaid".equals(pre.attribute("class")) ? "mermaid" : language(code.attribute("class"));
    String marks = Backticks.around(content, 3);
    return marks + language + "\n" + (content.isEmpty() ? "" : content + "\n") + marks;
  }

  private static String language(@Nullable String classes) {
    String prefix = "language-";
    return classes == null || !classes.startsWith(prefix)
        ? ""
        : classes.substring(prefix.length()).split("\\s", 2)[0];
  }

  private String list(HtmlNode list, String bullet) {
    List<HtmlNode> items =
        list.children().stream().filter(child -> child.name().equals("li")).toList();
    boolean loose =
        items.stream()
            .flatMap(item -> item.children().stream())
            .anyMatch(child -> child.name().equals("p"));
    String first = list.attribute("start");
    int number = first != null && first.matches("\\d{1,8}") ? Integer.parseInt(first) : 1;
    List<String> written = new ArrayList<>();
    for (HtmlNode item : items) {
      String mark = list.name().equals("ul") ? bullet : number++ + (bullet.equals("-") ? "." : ")");
      String text = String.join(loose ? "\n\n" : "\n", blocks(item));
      written.add(indented(mark + " ", " ".repeat(mark.length() + 1), text));
    }
    return String.join(loose ? "\n\n" : "\n", written);
  }

  private static String indented(String first, String rest, String text) {
    return text.lines()
        .map(line -> line.isEmpty() && rest.isBlank() ? "" : rest + line)
        .collect(Collectors.joining("\n", "", ""))
        .replaceFirst("^" + Pattern.quote(rest), first);
  }
}
