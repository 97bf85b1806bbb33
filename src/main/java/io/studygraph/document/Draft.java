package io.studygraph.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants a note to say: the write form. {@link DocumentWriter} makes a source of it.
 *
 * @param sections Markdown below the heading of each role
 */
public record Draft(
    String title,
    @Nullable String slug,
    @Nullable LocalDate date,
    @Nullable String category,
    List<String> tags,
    List<String> related,
    @Nullable Status status,
    @Nullable Instant publishAt,
    List<String> aliases,
    Map<String, @Nullable Object> extra,
    Map<Role, String> sections,
    List<DraftQuestion> questions,
    List<DraftFlashcard> flashcards,
    List<DraftSource> sources) {

  /**
   * A question to write.
   *
   * @param options texts, in order; they get the letters A, B, …
   * @param correct letters of the right options
   */
  public record DraftQuestion(
      @Nullable String topic,
      String prompt,
      List<String> options,
      List<String> correct,
      @Nullable String explanation) {}

  public record DraftFlashcard(String question, String answer) {}

  public record DraftSource(String title, String url, @Nullable String description) {}
}
