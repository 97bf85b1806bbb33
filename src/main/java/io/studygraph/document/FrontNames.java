package io.studygraph.document;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets values of a front-matter entry under the names that it has for them. */
record FrontNames(Map<String, @Nullable Object> values) {

  /**
   * @param names that the reader knows
   * @param usual for an entry that has none of them
   * @param value null takes it out
   */
  void set(Collection<String> names, String usual, @Nullable Object value) {
    String name = values.keySet().stream().filter(names::contains).findFirst().orElse(usual);
    if (value == null) {
      values.remove(name);
    } else {
      values.put(name, value);
    }
  }
}
