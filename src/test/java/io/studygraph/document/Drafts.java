package io.studygraph.document;

import io.studygraph.document.Draft.DraftFlashcard;
import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.document.Draft.DraftSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Drafts that say one thing. */
final class Drafts {

  private Drafts() {}

  static Draft titled(String title) {
    return draft(title, List.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());
  }

  static Draft tagged(String... tags) {
    return draft("Plain", List.of(tags), Map.of(), Map.of(), List.of(), List.of(), List.of());
  }

  static Draft withExtra(Map<String, @Nullable Object> extra) {
    return draft("Plain", List.of(), extra, Map.of(), List.of(), List.of(), List.of());
  }

  static Draft with(Map<Role, String> sections) {
    return draft("Plain", List.of(), Map.of(), sections, List.of(), List.of(), List.of());
  }

  static Draft with(DraftQuestion... questions) {
    return draft("Plain", List.of(), Map.of(), Map.of(), List.of(questions), List.of(), List.of());
  }

  static Draft with(DraftFlashcard... cards) {
    return draft("Plain", List.of(), Map.of(), Map.of(), List.of(), List.of(cards), List.of());
  }

  static Draft with(DraftSource... sources) {
    return draft("Plain", List.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(sources));
  }

  static Draft draft(
      String title,
      List<String> tags,
      Map<String, @Nullable Object> extra,
      Map<Role, String> sections,
      List<DraftQuestion> questions,
      List<DraftFlashcard> cards,
      List<DraftSource> sources) {
    return new Draft(
        title, null, null, null, tags, List.of(), null, null, List.of(), extra, sections, questions,
        cards, sources);
  }
}
