package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a text, and what its inlines hold that is looked for everywhere. Inlines are parsed
 * when something is asked of them that their characters do not tell.
 */
public final class MarkdownTree {

  private final SourceLines lines;
  private final int firstLine;
  private final TreeParts parts;
  private @Nullable List<Hyperlink> links;
  private @Nullable List<Span> code;

  /** A link with its text without markup. */
  public record Hyperlink(String target, String text, Span span) {}

  private MarkdownTree(SourceLines lines, int firstLine, TreeParts parts) {
    this.lines = lines;
    this.firstLine = firstLine;
    this.parts = parts;
  }

  /**
   * @param firstLine where the Markdown starts; what stands above it (front matter) is left out
   */
  public static MarkdownTree parse(SourceLines lines, int firstLine) {
    return new MarkdownTree(lines, firstLine, TreeBuilder.build(lines, firstLine));
  }

  /**
   * The tree of a text that has blanks where this one has other characters, or the other way round
   * where those define no link: the same as parsing it, but quicker.
   *
   * @param touched the lines that may differ
   */
  public MarkdownTree blanked(SourceLines lines, BitSet touched) {
    int first = touched.nextSetBit(firstLine);
    if (first < 0) {
      return this;
    }
    TreeParts rebuilt =
        TextPart.mayDefine(this.lines.text()) ? null : rebuilt(lines, first, touched.length() - 1);
    return rebuilt == null ? parse(lines, firstLine) : new MarkdownTree(lines, firstLine, rebuilt);
  }

  /** Null unless all that changed is some sections. */
  private @Nullable TreeParts rebuilt(SourceLines changed, int first, int last) {
    int from = TreeParts.above(first, parts.blocks(), MarkdownTree::line) - 1;
    while (from >= 0 && !startsSection(parts.blocks().get(from))) {
      from--;
    }
    int to = TreeParts.above(last + 1, parts.blocks(), MarkdownTree::line);
    while (to < parts.blocks().size() && !startsSection(parts.blocks().get(to))) {
      to++;
    }
    int start = from < 0 ? firstLine : line(parts.blocks().get(from));
    int end = to < parts.blocks().size() ? line(parts.blocks().get(to)) : changed.count() + 1;
    return TreeBuilder.rebuild(parts, changed, start, end);
  }

  /**
   * A heading marked with {@code #} ends whatever stands above it, so a parse may start there.
   * Indented, it may come to stand in a list that goes on when what ended it is gone.
   */
  private boolean startsSection(Block block) {
    return block instanceof Block.Heading heading
        && !heading.setext()
        && lines.text().startsWith("#", lines.start(line(block)));
  }

  private static int line(Block block) {
    return block.span().firstLine();
  }

  public List<Block> blocks() {
    return parts.blocks();
  }

  /** Every fenced code block, however deep it stands. */
  public List<Block.Code> fences() {
    return parts.fences();
  }

  /** Every table, however deep it stands. */
  public List<Block.Table> tables() {
    return parts.tables();
  }

  /** Every inline text, however deep it stands. */
  public List<Prose> prose() {
    return parts.prose();
  }

  /** How many words a reader sees, parted by white space; those of code blocks left out. */
  public int words() {
    int words = 0;
    for (Prose each : parts.prose()) {
      words += each.words();
    }
    return words;
  }

  /** In the order of the text; autolinks too, images not. */
  public List<Hyperlink> links() {
    if (links == null) {
      links = new ArrayList<>();
      for (Prose each : parts.prose()) {
        links.addAll(each.links());
      }
    }
    return links;
  }

  /** Every code span, code block, and piece of raw HTML, in the order of the text. */
  public List<Span> code() {
    if (code == null) {
      code = new ArrayList<>(parts.code());
      for (Prose each : parts.prose()) {
        code.addAll(each.code());
      }
      code.sort(Comparator.comparingInt(Span::start));
    }
    return code;
  }

  /** Where links say what they lead to, in the order of the text; nobody asks but to change it. */
  public List<Destination> destinations() {
    List<Destination> found = new ArrayList<>();
    TextPart.parse(
        lines,
        firstLine,
        lines.count() + 1,
        part -> collect(part.document(), part.places(), found));
    parts.prose().forEach(each -> collect(each.node(), each.places(), found));
    found.sort(Comparator.comparingInt(Destination::start));
    return found.stream().distinct().toList();
  }

  private static void collect(Node node, Places places, List<Destination> found) {
    Destination destination = null;
    if (node instanceof Link link) {
      destination = Destination.of(link, places);
    } else if (node instanceof LinkReferenceDefinition definition) {
      destination = Destination.of(definition, places);
    }
    if (destination != null) {
      found.add(destination);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, places, found);
    }
  }
}
