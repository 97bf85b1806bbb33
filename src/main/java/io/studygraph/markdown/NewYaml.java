package io.studygraph.markdown;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes new entries and items as whole lines, as their neighbours are written. */
final class NewYaml {

  private final SourceLines lines;
  private final YamlPlaces places;
  private final String lineEnd;

  NewYaml(SourceLines lines, YamlPlaces places, String lineEnd) {
    this.lines = lines;
    this.places = places;
    this.lineEnd = lineEnd;
  }

  String entry(String key, @Nullable Object value, String quote, int indent) {
    return indented(YamlText.entry(key, value, quote), indent) + lineEnd;
  }

  /** An item of a block list, as its neighbour is written. */
  String item(YamlNode neighbour, @Nullable Object value, String quote) {
    int dash = places.dash(neighbour);
    int start = neighbour.span().start();
    String indent = lines.text().substring(lines.start(lines.lineAt(dash)), dash);
    boolean besideDash = start > dash && lines.lineAt(start) == lines.lineAt(dash);
    String lead = indent + (besideDash ? lines.text().substring(dash, start) : "- ");
    if (!(value instanceof Map<?, ?> map) || map.isEmpty() || places.isFlow(neighbour)) {
      boolean structured = value instanceof Map || value instanceof List;
      return lead
          + (structured ? YamlText.flow(value, quote) : YamlText.scalar(value, quote, false))
          + lineEnd;
    }
    StringBuilder entries = new StringBuilder();
    map.forEach(
        (key, each) -> entries.append(entry(String.valueOf(key), each, quote, lead.length())));
    return lead + entries.substring(lead.length());
  }

  private String indented(String written, int by) {
    StringBuilder result = new StringBuilder();
    written
        .lines()
        .forEach(
            line ->
                result
                    .append(result.isEmpty() ? "" : lineEnd)
                    .append(" ".repeat(line.isEmpty() ? 0 : by))
                    .append(line));
    return result.toString();
  }
}
