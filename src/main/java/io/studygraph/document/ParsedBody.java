package io.studygraph.document;

import io.studygraph.markdown.MarkdownTree;
import io.studygraph.markdown.SourceLines;
import java.util.BitSet;

/**
 * What was parsed of a text.
 *
 * @param lines what was parsed, with blanks for some keys of the text
 * @param keys the lines of those
 */
record ParsedBody(MarkdownTree tree, SourceLines lines, int firstLine, BitSet keys) {

  static ParsedBody of(SourceLines text, int firstLine) {
    return new ParsedBody(MarkdownTree.parse(text, firstLine), text, firstLine, new BitSet());
  }

  /** One that need not be parsed again when its keys turn out to be all that is concealed. */
  static ParsedBody withoutUsualKeys(SourceLines text, int firstLine, LineKinds kinds) {
    BitSet keys = UsualKeys.find(text, kinds, firstLine);
    Concealment concealed = new Concealment();
    keys.stream().forEach(concealed::add);
    SourceLines without = text.with(concealed.apply(text));
    return new ParsedBody(MarkdownTree.parse(without, firstLine), without, firstLine, keys);
  }

  /**
   * That of a text with other blanks.
   *
   * @param touched the lines where it differs from the text of this one, keys included
   */
  ParsedBody blanked(SourceLines text, BitSet touched) {
    if (isSame(text)) {
      return new ParsedBody(tree, text, firstLine, new BitSet());
    }
    BitSet differing = (BitSet) touched.clone();
    differing.or(keys);
    return new ParsedBody(tree.blanked(text, differing), text, firstLine, new BitSet());
  }

  private boolean isSame(SourceLines text) {
    int start = lines.start(firstLine);
    return text.text().equals(lines.text())
        || text.text().regionMatches(start, lines.text(), start, lines.text().length() - start);
  }
}
