package io.studygraph.document;

import io.studygraph.markdown.Block.Code;
import io.studygraph.markdown.MarkdownTree;
import io.studygraph.markdown.SourceLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds fences that are there by mistake: one too many, often left behind when code was pasted,
 * opens a block down to the end of the file, and the sections in it are gone. When such a block
 * hides headings of the template, the first line that hides some is taken for the stray one and
 * read as if it were blank.
 *
 * @param lines with blanks for the lines that open stray fences
 * @param tree what is parsed from them
 */
record StrayFences(SourceLines lines, MarkdownTree tree, List<Code> strays) {

  private static final Pattern ATX = Pattern.compile(" {0,3}#{2,3}[ \\t]+(.*)");

  /** Each costs a parse. */
  private static final int MAX_STRAYS = 4;

  /**
   * @param parsed from the text as it is
   */
  static StrayFences find(SourceLines text, MarkdownTree parsed) {
    List<Code> strays = new ArrayList<>();
    while (true) {
      Concealment openings = openings(strays);
      SourceLines lines = text.with(openings.apply(text));
      MarkdownTree tree = parsed.blanked(lines, openings.touched());
      Optional<Code> stray = strays.size() < MAX_STRAYS ? next(tree, lines) : Optional.empty();
      if (stray.isEmpty()) {
        return new StrayFences(lines, tree, strays);
      }
      strays.add(stray.get());
    }
  }

  /** Puts blanks in the places of the lines that open the fences. */
  static SourceLines blank(List<Code> fences, SourceLines text) {
    return text.with(openings(fences).apply(text));
  }

  private static Concealment openings(List<Code> fences) {
    Concealment openings = new Concealment();
    fences.forEach(fence -> openings.add(fence.span().firstLine()));
    return openings;
  }

  /** The lines that differ from the text as it is. */
  BitSet touched() {
    return openings(strays).touched();
  }

  private static Optional<Code> next(MarkdownTree tree, SourceLines lines) {
    List<Code> fences = tree.fences();
    boolean odd = fences.stream().anyMatch(fence -> !fence.closed() && hidesSections(fence, lines));
    return odd
        ? fences.stream()
            .filter(fence -> !fence.closed() || fence.info().isBlank())
            .filter(fence -> hidesSections(fence, lines))
            .findFirst()
        : Optional.empty();
  }

  private static boolean hidesSections(Code fence, SourceLines lines) {
    for (int line = fence.span().firstLine() + 1; line <= fence.span().lastLine(); line++) {
      if (lines.mayBeHeading(line)) {
        Matcher atx = ATX.matcher(lines.line(line));
        if (atx.matches() && Headings.role(atx.group(1)) != Role.OTHER) {
          return true;
        }
      }
    }
    return false;
  }
}
