package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.markdown.SourceLines;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line where the answer to a question without a label starts. That an answer follows is what
 * tells such a question from a list, so the place of the answer stays when the answer goes:
 *
 * <pre>
 * Correct answer: B                               →  Correct answer:
 * {@code <details><summary>Answer</summary> B}    →  {@code <details><summary>Answer</summary>}
 * </pre>
 */
final class AnswerPlace {

  /** Labels such as {@code A:} and {@code Key:} are of a quiz in a quiz alone. */
  private static final Pattern SURE_LABEL =
      Pattern.compile("answer|correct|solution", Pattern.CASE_INSENSITIVE);

  static final String DETAILS_END = "</details>";

  private static final Pattern DETAILS =
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

  private AnswerPlace() {}

  static boolean isAt(SourceLines lines, int line, QuestionLine found) {
    if (startsDetails(lines, line)) {
      return true;
    }
    if (!found.is(Kind.KEY)) {
      return false;
    }
    String text = lines.line(line);
    String label = text.substring(0, Math.min(text.length(), found.textStart()));
    return SURE_LABEL.matcher(label).find() && QuestionLine.of(label).is(Kind.KEY);
  }

  static boolean startsDetails(SourceLines lines, int line) {
    String text = lines.text();
    int at = lines.start(line);
    while (at < lines.end(line) && " \t>".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.startsWith("<details", at);
  }

  /** Conceals the line but for what shows that an answer starts here. */
  static void conceal(SourceLines lines, int line, QuestionLine found, Concealment concealed) {
    if (startsDetails(lines, line)) {
      concealDetails(lines, line, concealed);
    } else {
      concealed.add(found.behind(lines, line));
    }
  }

  private static void concealDetails(SourceLines lines, int line, Concealment concealed) {
    int start = lines.start(line);
    int end = lines.end(line);
    Matcher tags = DETAILS.matcher(lines.text()).region(start, end);
    if (!tags.lookingAt()) {
      int tag = lines.text().indexOf("<details", start) + "<details".length();
      concealed.add(lines.span(tag, end));
      return;
    }
    concealUnlessPlain(PLAIN_ATTRIBUTES, tags, 1, lines, concealed);
    concealUnlessPlain(PLAIN_ATTRIBUTES, tags, 2, lines, concealed);
    concealUnlessPlain(PLAIN_SUMMARY, tags, 3, lines, concealed);
    concealUpToEnd(lines, line, tags.end(), concealed);
  }

  private static void concealUnlessPlain(
      Pattern plain, Matcher tags, int group, SourceLines lines, Concealment concealed) {
    String found = tags.group(group);
    if (found != null && !plain.matcher(found).matches()) {
      concealed.add(lines.span(tags.start(group), tags.end(group)));
    }
  }

  /** From a place in a line, but for the tag that ends the details. */
  static void concealUpToEnd(SourceLines lines, int line, int start, Concealment concealed) {
    int end = lines.end(line);
    int tag = lines.text().substring(start, end).indexOf(DETAILS_END);
    if (tag < 0) {
      concealed.add(lines.span(start, end));
    } else {
      concealed.add(lines.span(start, start + tag));
      concealed.add(lines.span(start + tag + DETAILS_END.length(), end));
    }
  }
}
