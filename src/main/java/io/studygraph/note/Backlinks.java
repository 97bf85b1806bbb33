package io.studygraph.note;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who links to a note; answered by the feature that knows links. */
public interface Backlinks {

  /**
   * Notes with a link that comes down to one of the slugs, in the order of their ids, up to {@code
   * most}.
   */
  List<UUID> bySlugs(Collection<String> slugs, int most);

  /**
   * Slugs of notes that link to it and that the caller may know of, in order, up to {@code most}.
   */
  List<String> visible(String slug, int most);
}
