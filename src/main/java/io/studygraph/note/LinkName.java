package io.studygraph.note;

import io.studygraph.document.Link;
import io.studygraph.document.Related;
import java.util.Optional;

/**
 * What a link calls the note that it leads to.
 *
 * @param target its last name in the form of a slug
 * @param title the whole of it in that form
 */
public record LinkName(String target, String title) {

  public static LinkName of(Related related) {
    return new LinkName(related.slug(), related.title());
  }

  /** Empty for a link that leads outside the notes. */
  public static Optional<LinkName> of(Link link) {
    String target = link.slug();
    String title = link.title();
    return target == null || title == null
        ? Optional.empty()
        : Optional.of(new LinkName(target, title));
  }
}
