package io.studygraph.document;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares JSON values, numbers by value: the integer 1 and the double 1.0 are the same. */
final class JsonValues {

  private JsonValues() {}

  static boolean equal(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Number a && other instanceof Number b) {
      return decimal(a).compareTo(decimal(b)) == 0;
    } else if (one instanceof List<?> a && other instanceof List<?> b) {
      return a.size() == b.size() && equalItems(a.iterator(), b.iterator());
    } else if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
      return a.keySet().equals(b.keySet())
          && a.keySet().stream().allMatch(key -> equal(a.get(key), b.get(key)));
    }
    return Objects.equals(one, other);
  }

  /** The strings of a list. */
  static List<String> strings(@Nullable Object list) {
    return list instanceof List<?> items
        ? items.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  private static boolean equalItems(Iterator<?> one, Iterator<?> other) {
    while (one.hasNext()) {
      if (!equal(one.next(), other.next())) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal decimal(Number number) {
    return new BigDecimal(number.toString());
  }
}
