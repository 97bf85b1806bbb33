package io.studygraph.document;

/**
 * An entry of {@code related} in the front matter.
 *
 * @param target as written
 * @param slug the slug that it comes down to: {@code "[[Rate Limiter]]"} → {@code rate-limiter}
 */
public record Related(String target, String slug, Lines lines) {

  /** The target as the title of a note, in the form of a slug. */
  public String title() {
    return LinkTargets.title(RelatedReader.bare(target)).orElse(slug);
  }
}
