package io.studygraph.note;

import io.studygraph.document.Document;
import io.studygraph.document.Reading;
import io.studygraph.document.Status;
import io.studygraph.document.TagName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is stored of a note beside its revisions. */
@Entity
@Table(name = "note")
class NoteRow {

  @Id UUID id;

  @Column String slug;

  @Column @Nullable String path;

  @Column String title;

  @Column @Nullable String category;

  @Column @Nullable LocalDate date;

  @Column String[] tags;

  /** As they are looked for, each once. */
  @Column(name = "folded_tags")
  String[] foldedTags;

  @Column String excerpt;

  @Column String status;

  @Column(name = "publish_at")
  @Nullable Instant publishAt;

  @Column(name = "question_count")
  int questionCount;

  @Column(name = "flashcard_count")
  int flashcardCount;

  @Column(name = "word_count")
  int wordCount;

  @Column int revision;

  @Column byte[] digest;

  /** The {@linkplain Indexes#edition() edition} that this row and all indexes are of. */
  @Column int edition;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Column(name = "deleted_at")
  @Nullable Instant deletedAt;

  @Column(name = "deleted_by")
  @Nullable UUID deletedBy;

  /** Takes over what the note says now. */
  void describe(Reading reading) {
    Document document = reading.openDocument();
    title = document.title();
    category = document.category() != null ? document.category() : folder();
    date = document.date();
    tags = document.tags().toArray(String[]::new);
    foldedTags = folded(document.tags());
    excerpt = document.excerpt();
    status = document.status().toString();
    publishAt = document.publishAt();
    questionCount = Math.toIntExact(answerable(reading.document()));
    flashcardCount = document.flashcards().size();
    wordCount = document.wordCount();
  }

  /** The note as it was in a former state, at the address that it has now. */
  NoteRow past(RevisionRow state, Reading reading) {
    NoteRow past = new NoteRow();
    past.id = id;
    past.slug = slug;
    past.path = path;
    past.createdAt = createdAt;
    past.revision = state.number;
    past.updatedAt = state.createdAt;
    past.describe(reading);
    return past;
  }

  Status status() {
    return Status.valueOf(status.toUpperCase(Locale.ROOT));
  }

  /** Whether everybody may see it at a time, as the view {@code open_note} has it. */
  boolean isOpen(Instant now) {
    return deletedAt == null && isOpen(status(), publishAt, now);
  }

  static boolean isOpen(Status status, @Nullable Instant publishAt, Instant now) {
    return status == Status.PUBLISHED && (publishAt == null || !publishAt.isAfter(now));
  }

  List<String> tags() {
    return List.of(tags);
  }

  /** Changes with every revision, and is never that of another note. */
  String version() {
    String digits = id.toString();
    return digits.substring(digits.length() - 12) + "-" + revision;
  }

  private static String[] folded(List<String> tags) {
    return tags.stream()
        .map(TagName::fold)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toArray(String[]::new);
  }

  private static long answerable(Document document) {
    return document.questions().stream().filter(question -> question.answerable()).count();
  }

  private @Nullable String folder() {
    String[] parts = path == null ? new String[0] : path.split("/", -1);
    return parts.length < 2 ? null : parts[parts.length - 2];
  }
}
