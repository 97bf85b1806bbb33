package io.studygraph.note;

import io.studygraph.document.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note as lists show it. */
public record NoteSummary(
    UUID id,
    String slug,
    @Nullable String path,
    String title,
    @Nullable String category,
    @Nullable LocalDate date,
    List<String> tags,
    String excerpt,
    Status status,
    @Nullable Instant publishAt,
    int questionCount,
    int flashcardCount,
    int wordCount,
    int readingMinutes,
    int revision,
    Instant createdAt,
    Instant updatedAt) {

  /** Silent reading of non-fiction in English: Brysbaert, 2019, doi:10.1016/j.jml.2019.104047. */
  private static final int WORDS_PER_MINUTE = 238;

  static NoteSummary of(NoteRow row) {
    return new NoteSummary(
        row.id,
        row.slug,
        row.path,
        row.title,
        row.category,
        row.date,
        row.tags(),
        row.excerpt,
        row.status(),
        row.publishAt,
        row.questionCount,
        row.flashcardCount,
        row.wordCount,
        (row.wordCount + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE,
        row.revision,
        row.createdAt,
        row.updatedAt);
  }
}
