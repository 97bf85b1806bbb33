package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a YAML text, with its place in it. */
public sealed interface YamlNode {

  Span span();

  /** As a JSON value: map, list, string, long, double, boolean or null. */
  @Nullable Object value();

  /**
   * @param text as YAML has it once quotes, escapes and folding are undone: {@code 007} keeps its
   *     zeros, which {@link #value} drops
   */
  record Scalar(String text, @Nullable Object value, Span span) implements YamlNode {}

  record Sequence(List<YamlNode> items, Span span) implements YamlNode {

    @Override
    public Object value() {
      List<@Nullable Object> values = new ArrayList<>();
      items.forEach(item -> values.add(item.value()));
      return values;
    }
  }

  record Mapping(List<Entry> entries, Span span) implements YamlNode {

    /** Of keys that stand twice the last counts. */
    @Override
    public Object value() {
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      entries.forEach(entry -> values.put(entry.name(), entry.value().value()));
      return values;
    }

    /** The entry of a key; of keys that stand twice the last counts. */
    public @Nullable Entry entry(String key) {
      Entry found = null;
      for (Entry entry : entries) {
        found = entry.name().equals(key) ? entry : found;
      }
      return found;
    }
  }

  /** A key and its value. */
  record Entry(YamlNode key, YamlNode value) {

    /** A key that is a collection, which JSON does not have, is named by nothing. */
    public String name() {
      return key instanceof Scalar scalar ? scalar.text() : "";
    }
  }
}
