package io.studygraph.markdown;

import io.studygraph.markdown.YamlNode.Mapping;
import io.studygraph.markdown.YamlNode.Scalar;
import io.studygraph.markdown.YamlNode.Sequence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether YAML says a JSON value already.
 *
 * @param asTexts whether a string is what the text of a scalar comes down to, blanks around it left
 *     out, whatever YAML takes it for
 */
record SameValue(boolean asTexts) {

  boolean test(YamlNode node, @Nullable Object value) {
    if (node instanceof Sequence sequence && value instanceof List<?> list) {
      return sequence.items().size() == list.size() && items(sequence.items(), list);
    } else if (node instanceof Mapping mapping && value instanceof Map<?, ?> map) {
      return mapping.entries().size() == map.size() && entries(mapping, map);
    } else if (node instanceof Scalar scalar && asTexts && value instanceof String text) {
      return scalar.value() != null && scalar.text().strip().equals(text.strip());
    } else if (node instanceof Scalar scalar && value instanceof Number number) {
      return scalar.value() instanceof Number said
          && new BigDecimal(said.toString()).compareTo(new BigDecimal(number.toString())) == 0;
    }
    return node instanceof Scalar scalar && Objects.equals(scalar.value(), value);
  }

  private boolean items(List<YamlNode> items, List<?> list) {
    for (int i = 0; i < items.size(); i++) {
      if (!test(items.get(i), list.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean entries(Mapping mapping, Map<?, ?> map) {
    return mapping.entries().stream()
        .allMatch(e -> map.containsKey(e.name()) && test(e.value(), map.get(e.name())));
  }
}
