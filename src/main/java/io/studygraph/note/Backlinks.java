package io.studygraph.note;

import java.util.List;

/** Who links to a note; answered by the feature that knows links. */
public interface Backlinks {

  /** Whether any note links to a slug, be it one that the caller may not know of. */
  boolean exist(String slug);

  /**
   * Slugs of notes that link to it and that the caller may know of, in order, up to {@code most}.
   */
  List<String> visible(String slug, int most);
}
