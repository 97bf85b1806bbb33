package io.studygraph.note;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which note something is written to. */
public sealed interface Placement {

  /** The note with this slug, whether there is one or not. */
  record At(String slug) implements Placement {}

  /** A new note; there must be none with its slug. */
  record New(String slug) implements Placement {}

  /**
   * The note that a file is: the one with the slug that the file declares, else the one that came
   * from the same path, else a new one.
   *
   * @param declared the slug in the file's front matter
   * @param candidates slugs for a new note without one, the first that is free is taken
   * @param reserved slugs that are not free though no note has them
   */
  record OfFile(
      @Nullable String path,
      @Nullable String declared,
      List<String> candidates,
      Set<String> reserved,
      OnConflict onConflict)
      implements Placement {}

  /** What to do when a file differs from the note that it is. */
  enum OnConflict {
    UPDATE,
    SKIP,
    FAIL
  }
}
