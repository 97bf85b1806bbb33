package io.studygraph.clients;

import io.studygraph.client.model.NoteDraft;
import io.studygraph.client.model.QuestionDraft;
import io.studygraph.client.model.SectionsDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The notes that the round trip makes: one from its write form, and one that links to it. */
final class MadeNotes {

  static final String TAG = "java round trip";
  static final String SLUG = "java-client";
  static final String OTHER = "java-other";
  static final String RIGHT = "Call a stored element absent";
  static final String MARKDOWN =
      """
      ---
      title: Another
      slug: java-other
      tags: [java round trip]
      ---

      # Another

      ## Summary

      It links to [[java-client]].
      """;

  private MadeNotes() {}

  static NoteDraft draft(String explanation) {
    return new NoteDraft()
        .title("Java Client")
        .slug(SLUG)
        .date(LocalDate.of(2026, 4, 6))
        .tags(List.of(TAG))
        .related(List.of("not-written-yet"))
        .extra(Map.of("level", "beginner", "hours", 2))
        .sections(new SectionsDraft().summary("A note that a client makes."))
        .addQuestionsItem(
            new QuestionDraft()
                .prompt("What does a Bloom filter never do?")
                .options(List.of(RIGHT, "Call an absent one present"))
                .correct(Set.of("A"))
                .explanation(explanation));
  }
}
