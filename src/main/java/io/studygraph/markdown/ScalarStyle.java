package io.studygraph.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a scalar in the style of the one that it replaces, where the new value permits it. */
final class ScalarStyle {

  /** {@code |} or {@code >}, how it ends, and a comment; not an indentation given by number. */
  private static final Pattern BLOCK =
      Pattern.compile("([|>])([-+]?)([ \\t]+#[^\\n\\r]*)?\\r?[\\n\\r]\\s*?([ \\t]*)\\S[\\s\\S]*");

  private final String source;
  private final boolean inFlow;
  private final String lineEnd;
  private final boolean asTexts;

  /**
   * @param source of the scalar that is replaced
   */
  ScalarStyle(String source, boolean inFlow, String lineEnd, boolean asTexts) {
    this.source = source;
    this.inFlow = inFlow;
    this.lineEnd = lineEnd;
    this.asTexts = asTexts;
  }

  String write(@Nullable Object value) {
    if (!(value instanceof String text)) {
      return YamlText.scalar(value, "", inFlow);
    }
    Matcher block = BLOCK.matcher(source);
    if (block.matches()) {
      String written = block(block, text);
      return written == null ? YamlText.scalar(text, "", inFlow) : written;
    }
    String quote = YamlText.quote(source);
    return quote.isEmpty()
        ? YamlText.plain(asTexts ? source : "", text, inFlow)
        : YamlText.scalar(text, quote, inFlow);
  }

  /** Null for a text that cannot stand there as it is. */
  private @Nullable String block(Matcher style, String text) {
    String body = asTexts ? text.strip() : text;
    String end = style.group(2);
    if (!asTexts) {
      end = body.endsWith("\n") ? "" : "-";
      body = body.endsWith("\n") ? body.substring(0, body.length() - 1) : body;
    }
    boolean writable =
        !body.isBlank()
            && !Character.isWhitespace(body.charAt(0))
            && !body.endsWith("\n")
            && !YamlWriter.isInvisible(body.replace("\n", ""));
    if (!writable) {
      return null;
    }
    String mark = body.indexOf('\n') < 0 ? style.group(1) : "|";
    String comment = style.group(3) == null ? "" : style.group(3);
    String indent = style.group(4);
    StringBuilder written = new StringBuilder(mark).append(end).append(comment);
    body.lines()
        .forEach(line -> written.append(lineEnd).append(line.isEmpty() ? "" : indent).append(line));
    return written.toString();
  }
}
