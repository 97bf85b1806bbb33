package io.studygraph.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A reference from the body to something else.
 *
 * @param target as written, for example {@code ../caching/cdn.md#purging} or {@code https://…}; for
 *     a wikilink what stands before {@code |} and {@code #}
 * @param slug the note that the target speaks of, by its form alone (whether that note exists is
 *     not known here); null for a target outside the notes
 */
public record Link(Kind kind, String target, @Nullable String slug, String text, Lines lines) {

  /** The target as the title of a note, in the form of a slug; null outside the notes. */
  public @Nullable String title() {
    return slug == null ? null : LinkTargets.title(target.split("[#?]", 2)[0]).orElse(slug);
  }

  /** How the link is written. */
  public enum Kind {
    LINK,
    WIKILINK;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
