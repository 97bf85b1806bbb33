package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.YamlNode;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Mapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the keys of the front matter that the format names; all others go to {@code extra}. */
final class FrontMatterReader {

  private final Diagnostics diagnostics;
  private final FrontValues values;
  private final Publication publication;
  private final Map<String, @Nullable Object> extra = new LinkedHashMap<>();
  private final List<Flashcard> flashcards = new ArrayList<>();
  private final List<FrontQuestions.Found> questions = new ArrayList<>();
  private @Nullable String title;
  private @Nullable Span titleSpan;
  private @Nullable String slug;
  private boolean slugNamed;
  private @Nullable LocalDate date;
  private @Nullable String category;
  private List<String> tags = List.of();
  private List<Related> related = List.of();
  private List<String> aliases = List.of();

  private FrontMatterReader(SourceLines lines, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.values = new FrontValues(lines, diagnostics);
    this.publication = new Publication(values);
  }

  static Meta read(@Nullable Mapping mapping, SourceLines lines, Diagnostics diagnostics) {
    FrontMatterReader reader = new FrontMatterReader(lines, diagnostics);
    if (mapping != null) {
      reader.readLastOfEach(mapping);
    }
    return reader.meta();
  }

  /** The questions alone. */
  static List<FrontQuestions.Found> questions(@Nullable Mapping mapping, SourceLines lines) {
    Entry quizzes = mapping == null ? null : mapping.entry("quizzes");
    return quizzes == null ? List.of() : FrontQuestions.read(quizzes, new Diagnostics(lines));
  }

  private void readLastOfEach(Mapping mapping) {
    Map<String, Entry> last = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      last.put(entry.name(), entry);
    }
    last.values().forEach(this::read);
  }

  private void read(Entry entry) {
    YamlNode value = entry.value();
    switch (entry.name()) {
      case "title" -> {
        title = values.text(entry, "a text").orElse(null);
        titleSpan = value.span();
      }
      case "slug" -> values.text(entry, "a text").ifPresent(text -> readSlug(text, value.span()));
      case "date" -> readDate(entry);
      case "category" -> category = values.text(entry, "a text").orElse(null);
      case "status" -> publication.readStatus(entry);
      case "draft" -> publication.readFlag(entry, Status.DRAFT, Status.PUBLISHED);
      case "published" -> publication.readFlag(entry, Status.PUBLISHED, Status.DRAFT);
      case "publishAt" -> publication.readAt(entry);
      case "tags" ->
          tags = new TagReader(values.lines(), diagnostics).read(values.texts(entry, true));
      case "aliases" ->
          aliases = values.texts(entry, false).stream().map(ListedText::text).distinct().toList();
      case "related" -> related = RelatedReader.read(values.texts(entry, false));
      case "quizzes" -> questions.addAll(FrontQuestions.read(entry, diagnostics));
      case "flashcards" -> flashcards.addAll(FrontFlashcards.read(entry, diagnostics));
      default -> extra.put(entry.name(), value.value());
    }
  }

  private void readSlug(String text, Span span) {
    if (Slug.isValid(text)) {
      slugNamed = true;
      slug = text;
    } else if (!Placeholders.isWhole(text)) {
      slugNamed = true;
      Fix fix = Slug.of(text).flatMap(valid -> values.replacement(span, valid)).orElse(null);
      diagnostics.add(DiagnosticCode.INVALID_SLUG, span, "/slug", fix);
    }
  }

  private void readDate(Entry entry) {
    Span span = entry.value().span();
    Optional<String> text = values.text(entry, "a date").filter(found -> !Placeholders.isIn(found));
    date = text.flatMap(Dates::read).orElse(null);
    if (text.isPresent() && date == null) {
      diagnostics.add(DiagnosticCode.INVALID_DATE, span, "/date", null);
    } else if (date != null && !Dates.isUsual(text.get())) {
      Fix fix = values.replacement(span, date.toString()).orElse(null);
      diagnostics.add(DiagnosticCode.DATE_IN_OTHER_FORM, span, "/date", fix);
    }
  }

  private Meta meta() {
    return new Meta(
        title,
        titleSpan,
        slug,
        slugNamed,
        date,
        category,
        tags,
        related,
        publication.status(),
        publication.at(),
        aliases,
        extra,
        flashcards,
        questions);
  }
}
