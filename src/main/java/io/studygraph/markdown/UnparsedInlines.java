package io.studygraph.markdown;

import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Inlines still to be parsed, in the place where they will stand. Parsing them is half of the cost
 * of commonmark's parse, and most texts need it for nothing: what characters they hold tells that
 * no link is among them, and how many words.
 */
final class UnparsedInlines extends CustomNode {

  /** Characters that change what stands around them in ways that only parsing tells. */
  private static final String ESCAPES = "\\&";

  private static final String EMPHASIS = "*_";
  private static final String CODE = "`";
  private static final String LINKS = "[]!";
  private static final String TAGS = "<";

  /** What each character of ASCII is of, as a bit; 0 for what words are made of. */
  private static final byte[] KINDS = new byte[128];

  private static final byte BLANK = 1 << 5;

  static {
    List<String> all = List.of(ESCAPES, EMPHASIS, CODE, LINKS, TAGS);
    for (int i = 0; i < all.size(); i++) {
      int bit = 1 << i;
      all.get(i).chars().forEach(c -> KINDS[c] = (byte) bit);
    }
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] |= WordCount.isInWord(c) ? 0 : BLANK;
    }
  }

  /** What the line is in so far, while its words are counted. */
  private enum In {
    BLANKS,
    /** In marks that no word has touched yet. */
    MARKS,
    WORD
  }

  private final DeferredInlines parser;
  private final SourceLines lines;
  private boolean known;
  private int marks;
  private int words;

  /** Whether a mark stands alone between blanks, which makes a word of it or none. */
  private boolean markAlone;

  UnparsedInlines(DeferredInlines parser, SourceLines lines) {
    this.parser = parser;
    this.lines = lines;
  }

  /** Finds out all that can be told without parsing, once somebody asks. */
  private int marks() {
    if (!known) {
      known = true;
      for (SourceLine line : lines.getLines()) {
        look(line.getContent().toString());
      }
    }
    return marks;
  }

  private void look(String line) {
    In in = In.BLANKS;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int kind = c < KINDS.length ? KINDS[c] : WordCount.isInWord(c) ? 0 : BLANK;
      if (kind == BLANK) {
        markAlone |= in == In.MARKS;
        in = In.BLANKS;
      } else if (kind != 0 && mayMark(c, line, i + 1)) {
        marks |= kind;
        in = in == In.WORD ? in : In.MARKS;
      } else if (in != In.WORD) {
        in = In.WORD;
        words++;
      }
    }
    markAlone |= in == In.MARKS;
  }

  /** Of these what stands behind tells: {@code &} alone, {@code < 5} and {@code so!} are text. */
  private static boolean mayMark(char c, String text, int behind) {
    char next = behind < text.length() ? text.charAt(behind) : '\n';
    return switch (c) {
      case '&' -> next == '#' || Character.isLetter(next);
      case '<' -> next == '/' || next == '!' || next == '?' || Character.isLetter(next);
      case '!' -> next == '[';
      default -> true;
    };
  }

  private boolean has(String characters) {
    return (marks() & KINDS[characters.charAt(0)]) != 0;
  }

  /** Puts what they are in their place. */
  void parse() {
    Node block = getParent();
    unlink();
    parser.parseNow(lines, block);
  }

  boolean mayHoldLinks() {
    return has(LINKS) || has(TAGS);
  }

  boolean mayHoldCode() {
    return has(CODE) || has(TAGS);
  }

  /** Whether they are text and line breaks alone. */
  boolean isText() {
    return marks() == 0;
  }

  /** What parsing makes of {@link #isText}, its line breaks as spaces; to be stripped. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (SourceLine line : lines.getLines()) {
      CharSequence content = line.getContent();
      int end = content.length();
      while (end > 0 && content.charAt(end - 1) == ' ') {
        end--;
      }
      text.append(text.isEmpty() ? "" : " ").append(content, 0, end);
    }
    return text.toString();
  }

  /** What they start with, when it is told without parsing. */
  @Nullable LeadingMark leadingMark() {
    return LeadingMark.of(lines);
  }

  /** Whether a character may be other than text. */
  static boolean isMark(char c) {
    return c < KINDS.length && (KINDS[c] & ~BLANK) != 0;
  }

  List<SourceSpan> spans() {
    return lines.getSourceSpans();
  }

  /**
   * How many words they are, or -1 when only parsing tells. A mark of emphasis or code that touches
   * a word makes no other word, whether it is one or text; one that stands alone may be either.
   */
  int words() {
    return has(ESCAPES) || has(LINKS) || has(TAGS) || markAlone ? -1 : words;
  }
}
