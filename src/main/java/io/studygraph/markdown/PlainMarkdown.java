package io.studygraph.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.internal.util.Escaping;

/**
 * Plain text as Markdown that shows as that text, line by line. What shows so as it is stays as it
 * is: {@code a < b} needs no backslash, {@code <b>} does.
 */
public final class PlainMarkdown {

  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&#~|]");

  /** What makes a block of the line that it starts: a list, a rule, an underlined heading. */
  private static final Pattern LEAD = Pattern.compile("^(?=[-+=:])|(?<=^\\d{1,9})(?=[.)])");

  private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");
  private static final Pattern LINK = Pattern.compile("</?a\\b[^>]*>");

  private PlainMarkdown() {}

  /**
   * @param text whose runs of blank lines part paragraphs
   */
  public static String of(String text) {
    List<List<String>> paragraphs =
        PARAGRAPHS
            .splitAsStream(text.strip())
            .map(paragraph -> Arrays.stream(paragraph.split("\\R")).map(String::strip).toList())
            .toList();
    String bare = joined(paragraphs);
    return reads(bare, shown(paragraphs))
        ? bare
        : joined(
            paragraphs.stream()
                .map(lines -> lines.stream().map(PlainMarkdown::escaped).toList())
                .toList());
  }

  private static String joined(List<List<String>> paragraphs) {
    return paragraphs.stream()
        .map(lines -> String.join("\\\n", lines))
        .collect(Collectors.joining("\n\n"));
  }

  private static String escaped(String line) {
    return LEAD.matcher(MARKS.matcher(line).replaceAll("\\\\$0")).replaceFirst("\\\\");
  }

  private static String shown(List<List<String>> paragraphs) {
    return paragraphs.stream()
        .map(
            lines ->
                lines.stream()
                    .map(Escaping::escapeHtml)
                    .collect(Collectors.joining("<br />\n", "<p>", "</p>\n")))
        .collect(Collectors.joining());
  }

  /** A bare URL shows as itself, and may lead there too. */
  private static boolean reads(String markdown, String shown) {
    // Rendered alone it is text; in a note it would be a link.
    return !markdown.contains("[[")
        && LINK.matcher(HtmlRenderer.render(markdown)).replaceAll("").equals(shown);
  }
}
