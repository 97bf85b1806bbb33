package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a key or an explanation says, without the tags and the indentation that it stands in. */
final class KeyText {

  /** Of the tags those that hold an answer; an autolink or {@code List<String>} is text. */
  private static final Pattern TAGS =
      Pattern.compile(
          "</?(?:details|summary|div|span|p|center|section|blockquote|font)(?:[\\s/][^<>]{0,200})?>"
              + "|^summary>|^\\s*<!--|-->\\s*$");

  private KeyText() {}

  /** Lines without what indents the first of them. */
  static List<String> of(List<Span> spans, SourceLines lines) {
    int indent = indent(lines.line(spans.get(0).firstLine()));
    List<String> text = new ArrayList<>();
    for (Span span : spans) {
      String line = withoutTags(span.in(lines.text()));
      text.add(text.isEmpty() ? line : line.substring(Math.min(indent, indent(line))));
    }
    return text;
  }

  static String withoutTags(String line) {
    String unquoted = withoutQuote(line);
    return unquoted.indexOf('<') >= 0 || unquoted.indexOf('>') >= 0
        ? TAGS.matcher(unquoted).replaceAll("")
        : unquoted;
  }

  /** Without the marks of a quote, and one blank behind each. */
  private static String withoutQuote(String line) {
    int at = indent(line);
    int behind = 0;
    while (at < line.length() && line.charAt(at) == '>') {
      at++;
      at += at < line.length() && " \t".indexOf(line.charAt(at)) >= 0 ? 1 : 0;
      behind = at;
    }
    return line.substring(behind);
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && " \t".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
