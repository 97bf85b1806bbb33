package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer in {@code <details>}, whose tags stay when what they hold is concealed. */
final class AnswerDetails {

  static final String START = "<details";
  private static final String END = "</details>";

  private static final Pattern TAGS =
      Pattern.compile(
          "[ \\t>]*+<details([^<>]{0,300}+)>[ \\t]*+"
              + "(?:<summary([^<>]{0,300}+)>([^<\\n]{0,300}+)(?:</summary>)?+)?+");

  /** Attributes and words that cannot name an option. */
  private static final Pattern PLAIN_ATTRIBUTES =
      Pattern.compile(
          "(?:\\s++(?:markdown|open)(?:=[\"']?(?:1|span|block|open|true|)[\"']?)?+)*+\\s*+");

  private static final Pattern PLAIN_SUMMARY =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*+(?:(?:click|here|to|show|see|view|reveal|expand|open|the|your|correct|right"
              + "|answers?|solutions?|explanations?|key|and|details|spoiler)\\b[^\\p{L}\\p{N}]*+)*+",
          Pattern.CASE_INSENSITIVE);

  private final SourceLines lines;
  private final Concealment concealed;
  private int depth;
  private boolean closed;

  AnswerDetails(SourceLines lines, Concealment concealed) {
    this.lines = lines;
    this.concealed = concealed;
  }

  static boolean startAt(SourceLines lines, int line) {
    return lines.text().startsWith(START, behindMarks(lines, line));
  }

  /** Behind indentation and the marks of quotes. */
  private static int behindMarks(SourceLines lines, int line) {
    int at = lines.start(line);
    while (at < lines.end(line) && " \t>".indexOf(lines.text().charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  boolean areOpen() {
    return depth > 0;
  }

  /** Whether they were open, and are no longer. */
  boolean areClosed() {
    return closed;
  }

  /** The line of the first tag; gives where what is behind the tags starts in the text. */
  int open(int line) {
    int start = lines.start(line);
    Matcher tags = TAGS.matcher(lines.text()).region(start, lines.end(line));
    if (tags.lookingAt()) {
      concealUnless(PLAIN_ATTRIBUTES, tags, 1);
      concealUnless(PLAIN_ATTRIBUTES, tags, 2);
      concealUnless(PLAIN_SUMMARY, tags, 3);
      count(line);
      concealFrom(tags.end(), line);
      return tags.end();
    } else {
      int tag = start + lines.line(line).indexOf(START) + START.length();
      concealed.add(lines.span(tag, lines.end(line)));
      count(line);
      return lines.end(line);
    }
  }

  /** A line below it, down to the one that closes. */
  void take(int line) {
    count(line);
    concealFrom(lines.start(line), line);
  }

  private void concealUnless(Pattern plain, Matcher tags, int group) {
    String found = tags.group(group);
    if (found != null && !found.isEmpty() && !plain.matcher(found).matches()) {
      concealed.add(lines.span(tags.start(group), tags.end(group)));
    }
  }

  /** All from a place in a line, but for the last closing tag. */
  private void concealFrom(int start, int line) {
    int end = lines.end(line);
    int tag = depth > 0 ? -1 : lines.text().substring(start, end).lastIndexOf(END);
    if (tag < 0) {
      concealed.add(new Span(start, end, line, line));
    } else {
      int text = Math.min(Math.max(start, behindMarks(lines, line)), start + tag);
      Span closing = new Span(start + tag, start + tag + END.length(), line, line);
      if (start > lines.start(line)) {
        concealed.add(new Span(text, closing.start(), line, line));
      } else if (text < closing.start()) {
        concealed.addMove(closing, text);
      }
      concealed.add(new Span(closing.end(), end, line, line));
    }
  }

  private void count(int line) {
    String text = lines.line(line);
    int ends = count(text, END);
    depth += count(text, START) - ends;
    closed = depth <= 0 && (closed || ends > 0);
  }

  private static int count(String text, String tag) {
    int count = 0;
    for (int at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
      count++;
    }
    return count;
  }
}
