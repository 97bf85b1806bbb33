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

  /** Neither escaped nor the text of a Markdown link: {@code [[RFC 2119]](https://…)}. */
  private static final Pattern WIKILINK =
      Pattern.compile("(?<!\\\\)\\[\\[([^\\[\\]\\n]{1,620})]](?!\\()");

  private LinkReader() {}

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
    List<Placed> links = new ArrayList<>(tree.links().size());
    for (Hyperlink link : tree.links()) {
      String slug = LinkTargets.slug(link.target()).orElse(null);
      links.add(
          new Placed(
              new Link(
                  Link.Kind.LINK, link.target(), slug, link.text().strip(), Lines.of(link.span())),
              link.span().start(),
              link.span().end(),
              ""));
    }
    if (lines.text().contains("[[")) {
      Ranges code = new Ranges(tree.code());
      for (Prose prose : tree.prose()) {
        if (prose.mayHoldLinks()) {
          readWikilinks(prose, code, lines, links);
        }
      }
      if (links.size() > tree.links().size()) {
        links.sort(Comparator.comparingInt(Placed::offset));
      }
    }
    return links;
  }

  private static void readWikilinks(
      Prose prose, Ranges code, SourceLines lines, List<Placed> links) {
    for (Span line : prose.lines()) {
      int first = lines.text().indexOf("[[", line.start());
      if (first < 0 || first >= line.end()) {
        continue;
      }
      Matcher found = WIKILINK.matcher(line.in(lines.text()));
      while (found.find()) {
        int offset = line.start() + found.start();
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
