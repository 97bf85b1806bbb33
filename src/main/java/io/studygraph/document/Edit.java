package io.studygraph.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change that a note is asked to make. A value of null takes the key out. */
public sealed interface Edit {

  /** Of the front matter and the H1, where both say the same; else of what gives the title. */
  record SetTitle(@Nullable String title) implements Edit {}

  record SetSlug(@Nullable String slug) implements Edit {}

  record SetDate(@Nullable LocalDate date) implements Edit {}

  record SetCategory(@Nullable String category) implements Edit {}

  record SetTags(@Nullable List<String> tags) implements Edit {}

  /** Each as it is to be written: a slug, a title, a path or a wikilink. */
  record SetRelated(@Nullable List<String> related) implements Edit {}

  record SetAliases(@Nullable List<String> aliases) implements Edit {}

  record SetStatus(@Nullable Status status) implements Edit {}

  /**
   * A key that the format does not name.
   *
   * @param value any JSON value; objects and lists are changed where they differ
   */
  record SetExtra(String key, @Nullable Object value) implements Edit {}
}
