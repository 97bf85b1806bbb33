package io.studygraph.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How notes are searched. */
@ConfigMapping(prefix = "studygraph.search")
public interface SearchConfig {

  /**
   * The language of notes that do not name theirs in {@code lang}: by its tag ({@code en}) or its
   * English name ({@code english}), or {@code simple} where endings are to tell words apart.
   */
  @WithDefault("english")
  String language();
}
