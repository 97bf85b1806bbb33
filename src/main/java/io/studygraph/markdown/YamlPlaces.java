package io.studygraph.markdown;

import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Mapping;
import io.studygraph.markdown.YamlNode.Sequence;

/** Where in a text of YAML the marks around a node are, and where it really ends. */
final class YamlPlaces {

  private final SourceLines lines;

  YamlPlaces(SourceLines lines) {
    this.lines = lines;
  }

  int endOf(Entry entry) {
    return Math.max(endOf(entry.value()), entry.key().span().end() + 1);
  }

  /** With its last value; a block ends for the parser where the next one starts. */
  int endOf(YamlNode node) {
    YamlNode at = node;
    while (!isFlow(at)) {
      if (at instanceof Sequence sequence && !sequence.items().isEmpty()) {
        at = sequence.items().get(sequence.items().size() - 1);
      } else if (at instanceof Mapping mapping && !mapping.entries().isEmpty()) {
        at = mapping.entries().get(mapping.entries().size() - 1).value();
      } else {
        break;
      }
    }
    return at.span().end();
  }

  boolean isFlow(YamlNode node) {
    int start = node.span().start();
    return start < lines.text().length() && "[{".indexOf(lines.text().charAt(start)) >= 0;
  }

  /** Behind the colon of an entry. */
  int colon(Entry entry) {
    int at = lines.text().indexOf(':', entry.key().span().end());
    return at < 0 ? entry.key().span().end() : at + 1;
  }

  /** Where the dash of a block list's item is. */
  int dash(YamlNode item) {
    int at = item.span().start() - 1;
    while (at > 0 && Character.isWhitespace(lines.text().charAt(at))) {
      at--;
    }
    return Math.max(0, at);
  }

  Span span(int start, int end) {
    int trimmed = Math.max(start, end);
    while (trimmed > start && Character.isWhitespace(lines.text().charAt(trimmed - 1))) {
      trimmed--;
    }
    return lines.span(start, trimmed);
  }
}
