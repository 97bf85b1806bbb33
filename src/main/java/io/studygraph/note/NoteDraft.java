package io.studygraph.note;

import io.studygraph.document.DocumentWriter;
import io.studygraph.document.Draft;
import io.studygraph.document.Draft.DraftFlashcard;
import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.document.Draft.DraftSource;
import io.studygraph.document.Role;
import io.studygraph.document.Status;
import io.studygraph.http.BadRequest;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The write form of a note, as it comes in: fields, or Markdown alone. */
record NoteDraft(
    @Nullable String title,
    @Nullable String slug,
    @Nullable LocalDate date,
    @Nullable String category,
    @Nullable List<String> tags,
    @Nullable List<String> related,
    @Nullable Status status,
    @Nullable Instant publishAt,
    @Nullable List<String> aliases,
    @Nullable Map<String, @Nullable Object> extra,
    @Nullable Map<String, String> sections,
    @Nullable List<DraftQuestion> questions,
    @Nullable List<DraftFlashcard> flashcards,
    @Nullable List<DraftSource> sources,
    @Nullable String markdown) {

  private static final NoteDraft EMPTY =
      new NoteDraft(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  /**
   * The Markdown that it asks for.
   *
   * @param address the slug to write when it names none; null to write none
   */
  String toMarkdown(@Nullable String address) {
    if (markdown == null) {
      return DocumentWriter.write(toDraft(slug != null ? slug : address));
    }
    if (!withoutMarkdown().equals(EMPTY)) {
      throw invalid(
          "/markdown",
          "invalid-value",
          "`markdown` says all that a note says; leave the other fields out.");
    }
    return markdown;
  }

  private Draft toDraft(@Nullable String writtenSlug) {
    if (title == null) {
      throw invalid("/title", "missing-field", "The field `title` is missing.");
    }
    return new Draft(
        title,
        writtenSlug,
        date,
        category,
        tags == null ? List.of() : tags,
        related == null ? List.of() : related,
        status,
        publishAt,
        aliases == null ? List.of() : aliases,
        extra == null ? Map.of() : extra,
        byRole(),
        questions == null ? List.of() : questions,
        flashcards == null ? List.of() : flashcards,
        sources == null ? List.of() : sources);
  }

  private Map<Role, String> byRole() {
    Map<Role, String> texts = new EnumMap<>(Role.class);
    if (sections != null) {
      Arrays.stream(Role.values())
          .filter(role -> sections.containsKey(role.toString()))
          .forEach(role -> texts.put(role, sections.get(role.toString())));
    }
    return texts;
  }

  private NoteDraft withoutMarkdown() {
    return new NoteDraft(
        title,
        slug,
        date,
        category,
        tags,
        related,
        status,
        publishAt,
        aliases,
        extra,
        sections,
        questions,
        flashcards,
        sources,
        null);
  }

  private static BadRequest invalid(String pointer, String code, String detail) {
    return new BadRequest(
        ProblemType.INVALID_BODY, detail, List.of(Detail.atPointer(pointer, code, detail)));
  }
}
