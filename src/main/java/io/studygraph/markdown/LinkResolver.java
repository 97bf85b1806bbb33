package io.studygraph.markdown;

import java.util.Optional;

/** Knows the texts that links in other texts name. */
@FunctionalInterface
public interface LinkResolver {

  /** Leaves every link as it is written; a wikilink, which has no address of its own, is text. */
  LinkResolver NONE = target -> Optional.empty();

  /**
   * The address of a text: {@code ../caching/cdn.md} → {@code /notes/cdn}.
   *
   * @param target as written, without its fragment and never empty
   * @return empty when the target is none of the texts
   */
  Optional<String> url(String target);
}
