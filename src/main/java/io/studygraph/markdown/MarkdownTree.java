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

  private final ParsedText text;
  private final TreeParts parts;
  private @Nullable List<Hyperlink> links;
  private @Nullable List<Span> code;

  /** A link with its text without markup. */
  public record Hyperlink(String target, String text, Span span) {}

  MarkdownTree(ParsedText text, TreeParts parts) {
    this.text = text;
    this.parts = parts;
  }

  /**
   * @param firstLine where the Markdown starts; what stands above it (front matter) is left out
   */
  public static MarkdownTree parse(SourceLines lines, int firstLine) {
    return TreeBuilder.build(ParsedText.of(lines, firstLine));
  }

  /**
   * The tree of a text that has blanks where this one has other characters, or the other way round
   * where those define no link: the same as parsing it, but quicker.
   *
   * @param touched the lines that may differ
   */
  public MarkdownTree blanked(SourceLines lines, BitSet touched) {
    int first = touched.nextSetBit(text.firstLine());
    if (first < 0) {
      return this;
    }
    ParsedText changed = text.with(lines, first, touched.length() - 1);
    return changed.isInPieces() ? TreeBuilder.rebuild(parts, changed) : TreeBuilder.build(changed);
  }

  public List<Block> blocks() {
    return parts.blocks();
  }

  /** Every fenced code block, however deep it stands. */
  public List<Block.Code> fences() {
    return parts.fences();
  }

  /** Every inline text, however deep it stands. */
  public List<Prose> prose() {
    return parts.prose();
  }

  /** In the order of the text; autolinks too, images not. */
  public List<Hyperlink> links() {
    if (links == null) {
      links = new ArrayList<>();
      for (Prose each : parts.prose()) {
        if (each.mayHoldLinks()) {
          collectLinks(each.node(), each.places(), links);
        }
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
    for (ParsedText.Piece piece : text.pieces()) {
      piece.blocks().forEach(block -> collect(block, piece.places(), found));
    }
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

  private static void collectLinks(Node parent, Places places, List<Hyperlink> found) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Link link) {
        found.add(new Hyperlink(link.getDestination(), PlainText.within(link), places.span(link)));
      }
      collectLinks(node, places, found);
    }
  }
}
