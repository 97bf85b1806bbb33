package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * A piece of the inlines of one block. The library goes back over all emphasis above a link at each
 * link, so that 40,000 links with emphasis between them in one paragraph take it ten seconds.
 * Longer paragraphs than anybody writes are therefore parsed in pieces; a link, code or emphasis
 * that a cut falls into is read as text.
 *
 * @param startsLine whether a line break stands above it
 */
record InlinePiece(SourceLines lines, boolean startsLine) {

  /** Characters; what is shorter is never cut. */
  static final int MAX_WHOLE = 8_000;

  /** Of what is cut: the shorter, the less the library goes back, but the more links are cut. */
  static final int MAX_LENGTH = 2_000;

  /** At least one. */
  static List<InlinePiece> of(SourceLines lines) {
    int length = 0;
    for (SourceLine line : lines.getLines()) {
      length += line.getContent().length();
    }
    return length <= MAX_WHOLE ? List.of(new InlinePiece(lines, false)) : cut(lines.getLines());
  }

  private static List<InlinePiece> cut(List<SourceLine> lines) {
    List<InlinePiece> pieces = new ArrayList<>();
    List<SourceLine> piece = new ArrayList<>();
    boolean startsLine = false;
    int length = 0;
    for (SourceLine line : lines) {
      CharSequence text = line.getContent();
      int start = 0;
      if (!piece.isEmpty() && length + text.length() > MAX_LENGTH) {
        pieces.add(new InlinePiece(SourceLines.of(List.copyOf(piece)), startsLine));
        startsLine = true;
        piece.clear();
        length = 0;
      }
      while (text.length() - start > MAX_LENGTH) {
        int end = InlineCut.in(text, start, start + MAX_LENGTH);
        pieces.add(
            new InlinePiece(SourceLines.of(List.of(line.substring(start, end))), startsLine));
        startsLine = false;
        start = end;
      }
      piece.add(start == 0 ? line : line.substring(start, text.length()));
      length += text.length() - start;
    }
    pieces.add(new InlinePiece(SourceLines.of(piece), startsLine));
    return pieces;
  }
}
