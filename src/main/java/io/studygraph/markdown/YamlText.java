package io.studygraph.markdown;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes single values of YAML: on one line, and in the quotes that its neighbours stand in. */
final class YamlText {

  private YamlText() {}

  /**
   * What quotes a value's strings stand in.
   *
   * @return {@code '}, {@code "}, or empty for none
   */
  static String quote(YamlNode like, String text) {
    if (like instanceof YamlNode.Sequence sequence && !sequence.items().isEmpty()) {
      return quote(sequence.items().get(0), text);
    } else if (like instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()) {
      return quote(mapping.entries().get(0).value(), text);
    }
    return quote(like.span().in(text));
  }

  static String quote(String source) {
    return source.startsWith("'") || source.startsWith("\"") ? source.substring(0, 1) : "";
  }

  /** {@code {q: What?, options: [a, "no"]}}. */
  static String flow(@Nullable Object value, String quote) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> key(String.valueOf(e.getKey()), true) + ": " + flow(e.getValue(), quote))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (value instanceof List<?> list) {
      return list.stream()
          .map(each -> flow(each, quote))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return scalar(value, quote, true);
  }

  /**
   * @param inFlow inside brackets or braces, which end some texts that may stand elsewhere
   */
  static String scalar(@Nullable Object value, String quote, boolean inFlow) {
    if (value instanceof String text && !quote.isEmpty() && !YamlWriter.isInvisible(text)) {
      return quote.equals("'")
          ? "'" + text.replace("'", "''") + "'"
          : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
    String written =
        inFlow
            ? YamlWriter.write(Collections.singletonMap("k", Collections.singletonList(value)))
            : YamlWriter.write(Collections.singletonMap("k", value));
    return inFlow ? written.substring(4, written.length() - 2) : written.substring(3).strip();
  }

  /**
   * In place of a plain scalar. A version or an identifier stays plain, which {@link YamlWriter}
   * would quote to be safe; what is a number or a boolean to some reader only where the old one was
   * too.
   */
  static String plain(String old, String text, boolean inFlow) {
    boolean typed = YamlWriter.isTyped(text) && !YamlWriter.isTyped(old);
    String harmless = "x" + text;
    return YamlWriter.isAmbiguous(text) && !typed && scalar(harmless, "", inFlow).equals(harmless)
        ? text
        : scalar(text, "", inFlow);
  }

  /** {@code key: value}, on several lines where the value has structure. */
  static String entry(String key, @Nullable Object value, String quote) {
    String written = YamlWriter.write(Collections.singletonMap(key, value)).stripTrailing();
    boolean oneLine = !written.startsWith("?") && written.indexOf('\n') < 0;
    return oneLine ? key(key, false) + ": " + inline(value, quote) : written;
  }

  private static String inline(@Nullable Object value, String quote) {
    return value instanceof Map || value instanceof List
        ? flow(value, quote)
        : scalar(value, quote, false);
  }

  static String key(String key, boolean inFlow) {
    if (inFlow) {
      return scalar(key, "", true);
    }
    String written = YamlWriter.write(Collections.singletonMap(key, 1)).stripTrailing();
    return written.substring(0, written.length() - ": 1".length());
  }
}
