package io.studygraph.document;

import io.studygraph.document.Unwritable.Problem;
import io.studygraph.markdown.Splice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How an edit is to be made.
 *
 * @param pointer what it is about, in the write form
 * @param expected what the note has to say afterwards, where that changes; all else stays
 * @param check what else has to hold afterwards
 */
record Plan(
    String pointer,
    List<Splice> splices,
    Map<Facet, @Nullable Object> expected,
    Predicate<EditedNote> check) {

  static Plan of(String pointer, List<Splice> splices, Facet facet, @Nullable Object expected) {
    Map<Facet, @Nullable Object> facets = new EnumMap<>(Facet.class);
    facets.put(facet, expected);
    return new Plan(pointer, splices, facets, after -> true);
  }

  static Unwritable refusal(String pointer, String message) {
    return new Unwritable(List.of(new Problem(pointer, message)));
  }
}
