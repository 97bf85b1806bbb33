package io.studygraph.document;

import io.studygraph.document.Unwritable.Problem;
import io.studygraph.markdown.Splice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How an edit is to be made.
 *
 * @param pointer what it is about, in the write form
 * @param expected what the note has to say afterwards, where that changes; all else stays
 * @param check what else has to hold afterwards
 * @param explanation why the format cannot hold what is asked for; null when it can
 */
record Plan(
    String pointer,
    List<Splice> splices,
    Map<Facet, @Nullable Object> expected,
    Predicate<EditedNote> check,
    Supplier<@Nullable Unwritable> explanation) {

  Plan(
      String pointer,
      List<Splice> splices,
      Map<Facet, @Nullable Object> expected,
      Predicate<EditedNote> check) {
    this(pointer, splices, expected, check, () -> null);
  }

  static Plan of(String pointer, List<Splice> splices, Facet facet, @Nullable Object expected) {
    Map<Facet, @Nullable Object> facets = new EnumMap<>(Facet.class);
    facets.put(facet, expected);
    return new Plan(pointer, splices, facets, after -> true);
  }

  Plan explained(Supplier<@Nullable Unwritable> why) {
    return new Plan(pointer, splices, expected, check, why);
  }

  /** The reason that the format gives, or else the place's. */
  Unwritable refusal(String message) {
    Unwritable explained = explanation.get();
    return explained == null ? refusal(pointer, message) : explained;
  }

  static Unwritable refusal(String pointer, String message) {
    return new Unwritable(List.of(new Problem(pointer, message)));
  }
}
