package io.studygraph.markdown;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text as commonmark has it, where no block reaches from one part into the next. Of a
 * long text the nodes of commonmark take ten times its size; taken part by part, they stay in the
 * processor's cache, and are gone when the next part comes.
 */
record TextPart(Node document, Places places) {

  /** Characters of a part. */
  private static final int LENGTH = 32_000;

  /** The longest label of a link that CommonMark knows, and its brackets, on one line. */
  private static final int MAX_LABEL = 1001;

  private static final int MAX_MARKS = 100;

  /** Of HTML that an empty line does not end (CommonMark, section 4.6), in small letters. */
  private static final String[] OPEN_HTML = {"<!", "<?", "<script", "<pre", "<style", "<textarea"};

  /**
   * Parses some lines.
   *
   * @param end the line behind them, which starts a part of its own if what stands above it is
   *     closed
   * @return whether it is
   */
  static boolean parse(SourceLines lines, int first, int end, Consumer<TextPart> to) {
    return parse(lines, first, end, LENGTH, to);
  }

  static boolean parse(SourceLines lines, int first, int end, int length, Consumer<TextPart> to) {
    boolean whole = lines.start(end) - lines.start(first) <= length || mayDefine(lines.text());
    int start = first;
    int wanted = length;
    while (start < end) {
      int next = whole ? end : nextStart(lines, start, wanted, end);
      TextPart part = of(lines, start, next);
      boolean open = next <= lines.count() && part.mayGoOn(isEmpty(lines, next - 1));
      if (open && next < end) {
        wanted = 2 * (lines.start(next) - lines.start(start));
      } else {
        to.accept(part);
        if (open) {
          return false;
        }
        start = next;
        wanted = length;
      }
    }
    return true;
  }

  private static TextPart of(SourceLines lines, int firstLine, int end) {
    int start = lines.start(firstLine);
    // commonmark would read a byte order mark as text of the first line.
    boolean mark = start == 0 && lines.text().startsWith("\uFEFF");
    int base = mark ? 1 : start;
    Node document = Syntax.parseBlocks(lines.text().substring(base, lines.start(end)));
    return new TextPart(document, new Places(lines.text(), base, firstLine));
  }

  /** The first line so many characters further on that can only start a block beside others. */
  private static int nextStart(SourceLines lines, int start, int length, int end) {
    long from = (long) lines.start(start) + length;
    if (from >= lines.start(end)) {
      return end;
    }
    int line = lines.lineAt((int) from) + 1;
    while (line < end && !(isEmpty(lines, line - 1) && isUnindentedText(lines, line))) {
      line++;
    }
    return Math.min(line, end);
  }

  /** As CommonMark has it, to which other white space than this is text. */
  private static boolean isEmpty(SourceLines lines, int line) {
    int at = lines.start(line);
    while (at < lines.end(line)
        && (lines.text().charAt(at) == ' ' || lines.text().charAt(at) == '\t')) {
      at++;
    }
    return at == lines.end(line);
  }

  /** Text or a heading, which ends lists and quotes above it, and indented code. */
  private static boolean isUnindentedText(SourceLines lines, int line) {
    char first = lines.text().charAt(lines.start(line));
    return first == '#' || Character.isLetter(first);
  }

  /** Whether the last block might take in what stands below. */
  private boolean mayGoOn(boolean behindEmpty) {
    @Nullable Node last = document.getLastChild();
    while (last != null) {
      boolean open =
          last instanceof HtmlBlock html
              ? !behindEmpty || mayHoldBlanks(html)
              : last instanceof FencedCodeBlock fence && fence.getClosingFenceLength() == null;
      if (open) {
        return true;
      }
      last = last.getLastChild();
    }
    return false;
  }

  private static boolean mayHoldBlanks(HtmlBlock html) {
    String text = html.getLiteral().stripLeading();
    String start = text.substring(0, Math.min(text.length(), 10)).toLowerCase(Locale.ROOT);
    return Stream.of(OPEN_HTML).anyMatch(start::startsWith);
  }

  /**
   * Whether {@code [label]: target} may stand somewhere, which reaches into every part; it starts a
   * paragraph.
   */
  static boolean mayDefine(String text) {
    for (int end = text.indexOf("]:"); end >= 0; end = text.indexOf("]:", end + 2)) {
      int start = end;
      while (start > 0 && text.charAt(start) != '[' && end - start < MAX_LABEL) {
        start--;
      }
      if (text.charAt(start) != '[' && start > 0) {
        return true; // a label over several lines, which may be indented, may be longer
      }
      int before = start - 1;
      while (before >= 0 && start - before < MAX_MARKS && isMark(text.charAt(before))) {
        before--;
      }
      if (before < 0 || !Character.isLetter(text.charAt(before))) {
        return true;
      }
    }
    return false;
  }

  /** What may stand before a paragraph: indentation, and marks of quotes and lists. */
  private static boolean isMark(char c) {
    return c == ' ' || c == '\t' || ">-*+.)".indexOf(c) >= 0 || Character.isDigit(c);
  }
}
