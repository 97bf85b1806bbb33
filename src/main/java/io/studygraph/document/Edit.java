package io.studygraph.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One change that a note is asked to make. A value of null takes the key or the section out.
 *
 * <p>Elements are named by their place in the list of the {@link Document}.
 */
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

  record SetPublishAt(@Nullable Instant publishAt) implements Edit {}

  /**
   * Makes links of the body and entries of {@code related} speak of another note. Paths,
   * extensions, headings, titles and labels stay; a link without a label shows the new slug. Links
   * in keys and explanations, which no document lists, stay as they are.
   *
   * @param targets of {@link Link#target} and {@link Related#target}: all that are written so
   */
  record Retarget(Set<String> targets, String slug) implements Edit {}

  /**
   * A key that the format does not name.
   *
   * @param value any JSON value; objects and lists are changed where they differ
   */
  record SetExtra(String key, @Nullable Object value) implements Edit {}

  /**
   * The Markdown below the heading of a role, up to the first section inside it that has a role of
   * its own; sections inside it that have none belong to it. Of several sections of one role the
   * first is meant.
   */
  record SetSection(Role role, @Nullable String markdown) implements Edit {}

  /** All elements of a kind: those that stay keep their bytes. */
  record SetAll<T>(Elements<T> kind, List<T> elements) implements Edit {}

  /** A new element, in front of the one that has its place now. */
  record Add<T>(Elements<T> kind, int at, T element) implements Edit {}

  record Change<T>(Elements<T> kind, int at, T element) implements Edit {}

  record Remove<T>(Elements<T> kind, int at) implements Edit {}

  /**
   * @param to its place in the list once it has moved
   */
  record Move<T>(Elements<T> kind, int from, int to) implements Edit {}
}
