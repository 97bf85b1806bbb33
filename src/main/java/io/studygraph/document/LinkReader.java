package io.studygraph.document;

import io.studygraph.markdown.MarkdownTree;
import io.studygraph.markdown.MarkdownTree.Hyperlink;
import io.studygraph.markdown.Prose;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.Wikilink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Markdown links and {@code [[wikilinks]]}, which are text to CommonMark. */
final class LinkReader {

  private static final String BRACKET = "[[";

  /** Neither escaped nor the text of a Markdown link: {@code [[RFC 2119]](https://…)}. */
  private static final Pattern WIKILINK =
      Pattern.compile("(?<!\\\\)\\[\\[([^\\[\\]\\n]{1,620})]](?!\\()");

  private final SourceLines lines;
  private final List<Placed> links = new ArrayList<>();

  /** Where the next double bracket is, or -1. */
  private int bracket;

  private LinkReader(SourceLines lines) {
    this.lines = lines;
    this.bracket = lines.text().indexOf(BRACKET);
  }

  /**
   * A link and where it starts and ends, to put both kinds in order.
   *
   * @param inside what stands between the brackets of a wikilink, else empty
   */
  record Placed(Link link, int offset, int end, String inside) {}

  static List<Link> read(SourceLines lines, MarkdownTree tree) {
    return placed(lines, tree).stream().map(Placed::link).toList();
  }

  static List<Placed> placed(SourceLines lines, MarkdownTree tree) {
    LinkReader reader = new LinkReader(lines);
    tree.links().forEach(reader::add);
    if (reader.bracket >= 0) {
      tree.prose().stream().filter(Prose::mayHoldLinks).forEach(reader::readWikilinks);
      reader.links.sort(Comparator.comparingInt(Placed::offset));
    }
    return reader.links;
  }

  private void add(Hyperlink link) {
    String slug = LinkTargets.slug(link.target()).orElse(null);
    Span span = link.span();
    Link read = new Link(Link.Kind.LINK, link.target(), slug, link.text().strip(), Lines.of(span));
    links.add(new Placed(read, span.start(), span.end(), ""));
  }

  /**
   * @param prose behind the ones that were read
   */
  private void readWikilinks(Prose prose) {
    Ranges code = null;
    for (Span line : prose.lines()) {
      if (!holdsBracket(line)) {
        continue;
      }
      Matcher found = WIKILINK.matcher(line.in(lines.text()));
      while (found.find()) {
        int offset = line.start() + found.start();
        code = code == null ? new Ranges(prose.code()) : code;
        if (!code.contain(offset)) {
          int end = line.start() + found.end();
          String inside = found.group(1);
          Wikilink.of(inside)
              .ifPresent(
                  wikilink -> links.add(new Placed(link(wikilink, line), offset, end, inside)));
        }
      }
    }
  }

  private boolean holdsBracket(Span line) {
    if (bracket >= 0 && bracket < line.start()) {
      bracket = lines.text().indexOf(BRACKET, line.start());
    }
    return bracket >= 0 && bracket < line.end();
  }

  private static Link link(Wikilink wikilink, Span line) {
    String target = wikilink.target();
    return new Link(
        Link.Kind.WIKILINK,
        target,
        LinkTargets.slug(target).orElse(null),
        wikilink.label(),
        Lines.of(line));
  }
}
