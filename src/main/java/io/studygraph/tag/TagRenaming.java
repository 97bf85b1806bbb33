package io.studygraph.tag;

import io.studygraph.document.TagName;
import java.util.List;
import java.util.function.Predicate;

/**
 * Another name for a tag: {@code cache} renamed to {@code Caching} makes {@code [Cache, db]} {@code
 * [Caching, db]}, and {@code [cache, caching]} {@code [caching]}.
 *
 * @param from folded
 * @param label the new name as it is to be spelled
 */
record TagRenaming(String from, String label) {

  /** The new name folded. */
  String to() {
    return TagName.fold(label);
  }

  /**
   * @param tags of a note, each once
   */
  List<String> in(List<String> tags) {
    boolean both = !from.equals(to()) && tags.stream().anyMatch(is(to()));
    return both
        ? tags.stream().filter(is(from).negate()).toList()
        : tags.stream().map(tag -> is(from).test(tag) ? label : tag).toList();
  }

  private static Predicate<String> is(String folded) {
    return tag -> TagName.fold(tag).equals(folded);
  }
}
