package io.studygraph.document;

import io.studygraph.document.Edit.Retarget;
import io.studygraph.document.Edit.SetAliases;
import io.studygraph.document.Edit.SetCategory;
import io.studygraph.document.Edit.SetDate;
import io.studygraph.document.Edit.SetExtra;
import io.studygraph.document.Edit.SetRelated;
import io.studygraph.document.Edit.SetSlug;
import io.studygraph.document.Edit.SetTags;
import io.studygraph.document.Edit.SetTitle;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks what an edit asks the front matter to say, as if it stood in a draft alone. */
final class EditCheck {

  private static final String ANY = "Title";

  private EditCheck() {}

  /**
   * @throws Unwritable with every problem found
   */
  static void check(Edit edit) {
    Problems problems = new Problems();
    if (edit instanceof SetAliases set && set.aliases() != null) {
      for (int i = 0; i < set.aliases().size(); i++) {
        problems.checkLine("/aliases/" + i, set.aliases().get(i));
      }
    } else {
      FrontMatterWriter.check(draft(edit), problems);
    }
    problems.throwIfAny();
  }

  private static Draft draft(Edit edit) {
    if (edit instanceof SetTitle set) {
      return draft(Objects.requireNonNullElse(set.title(), ANY), null, null, null, null, null);
    } else if (edit instanceof SetSlug set) {
      return draft(ANY, set.slug(), null, null, null, null);
    } else if (edit instanceof Retarget retarget) {
      return draft(ANY, retarget.slug(), null, null, null, null);
    } else if (edit instanceof SetDate set) {
      return draft(ANY, null, set.date(), null, null, null);
    } else if (edit instanceof SetCategory set) {
      return draft(ANY, null, null, set.category(), null, null);
    } else if (edit instanceof SetTags set) {
      return draft(ANY, null, null, null, set.tags(), null);
    } else if (edit instanceof SetRelated set) {
      return draft(ANY, null, null, null, null, set.related());
    } else if (edit instanceof SetExtra set) {
      // Whether the key is one of the format's own shows with any value that it could have.
      Object value = Objects.requireNonNullElse(set.value(), true);
      return draft(ANY, null, null, null, null, null, Collections.singletonMap(set.key(), value));
    }
    return draft(ANY, null, null, null, null, null);
  }

  private static Draft draft(
      String title,
      @Nullable String slug,
      @Nullable LocalDate date,
      @Nullable String category,
      @Nullable List<String> tags,
      @Nullable List<String> related) {
    return draft(title, slug, date, category, tags, related, Map.of());
  }

  private static Draft draft(
      String title,
      @Nullable String slug,
      @Nullable LocalDate date,
      @Nullable String category,
      @Nullable List<String> tags,
      @Nullable List<String> related,
      Map<String, @Nullable Object> extra) {
    return new Draft(
        title,
        slug,
        date,
        category,
        Objects.requireNonNullElse(tags, List.of()),
        Objects.requireNonNullElse(related, List.of()),
        null,
        null,
        List.of(),
        extra,
        Map.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
