package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.YamlNode;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Mapping;
import io.studygraph.markdown.YamlNode.Scalar;
import io.studygraph.markdown.YamlNode.Sequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the keys of the front matter that the format names; all others go to {@code extra}. */
final class FrontMatterReader {

  private final SourceLines lines;
  private final Diagnostics diagnostics;
  private final Map<String, @Nullable Object> extra = new LinkedHashMap<>();
  private final List<Flashcard> flashcards = new ArrayList<>();
  private final List<FrontQuestions.Found> questions = new ArrayList<>();
  private @Nullable String title;
  private @Nullable Span titleSpan;
  private @Nullable String slug;
  private boolean slugNamed;
  private @Nullable LocalDate date;
  private @Nullable String category;
  private @Nullable Status status;
  private @Nullable Status flag;
  private List<String> tags = List.of();
  private List<Related> related = List.of();
  private List<String> aliases = List.of();

  private FrontMatterReader(SourceLines lines, Diagnostics diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  static Meta read(@Nullable Mapping mapping, SourceLines lines, Diagnostics diagnostics) {
    FrontMatterReader reader = new FrontMatterReader(lines, diagnostics);
    if (mapping != null) {
      reader.readLastOfEach(mapping);
    }
    return reader.meta();
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
        title = text(entry, "a text").orElse(null);
        titleSpan = value.span();
      }
      case "slug" -> text(entry, "a text").ifPresent(text -> readSlug(text, value.span()));
      case "date" -> readDate(entry);
      case "category" -> category = text(entry, "a text").orElse(null);
      case "status" -> readStatus(entry);
      case "draft" -> readFlag(entry, Status.DRAFT, Status.PUBLISHED);
      case "published" -> readFlag(entry, Status.PUBLISHED, Status.DRAFT);
      case "tags" -> tags = new TagReader(diagnostics).read(texts(entry, true));
      case "aliases" ->
          aliases = texts(entry, false).stream().map(ListedText::text).distinct().toList();
      case "related" -> related = RelatedReader.read(texts(entry, false));
      case "quizzes" -> questions.addAll(FrontQuestions.read(entry, diagnostics));
      case "flashcards" -> flashcards.addAll(FrontFlashcards.read(entry, diagnostics));
      default -> extra.put(entry.name(), value.value());
    }
  }

  private void readSlug(String text, Span span) {
    if (Placeholders.isWhole(text)) {
      return;
    }
    slugNamed = true;
    if (Slug.isValid(text)) {
      slug = text;
    } else {
      Fix fix = Slug.of(text).flatMap(valid -> replacement(span, valid)).orElse(null);
      diagnostics.add(DiagnosticCode.INVALID_SLUG, span, "/slug", fix);
    }
  }

  private void readDate(Entry entry) {
    Span span = entry.value().span();
    Optional<String> text = text(entry, "a date").filter(found -> !Placeholders.isIn(found));
    date = text.flatMap(Dates::read).orElse(null);
    if (text.isPresent() && date == null) {
      diagnostics.add(DiagnosticCode.INVALID_DATE, span, "/date", null);
    } else if (date != null && !Dates.isUsual(text.get())) {
      Fix fix = replacement(span, date.toString()).orElse(null);
      diagnostics.add(DiagnosticCode.DATE_IN_OTHER_FORM, span, "/date", fix);
    }
  }

  /** Of a value on one line, in the quotes that it has. */
  private Optional<Fix> replacement(Span span, String value) {
    String source = span.in(lines.text());
    if (span.firstLine() != span.lastLine()
        || source.isEmpty()
        || "|>".indexOf(source.charAt(0)) >= 0) {
      return Optional.empty();
    }
    boolean quoted = "\"'".indexOf(source.charAt(0)) >= 0;
    String quote = quoted ? source.substring(0, 1) : "";
    return Optional.of(diagnostics.fix(span, quote + value + quote));
  }

  private void readStatus(Entry entry) {
    Optional<String> text = text(entry, "draft or published");
    for (Status known : Status.values()) {
      if (text.filter(known.toString()::equalsIgnoreCase).isPresent()) {
        status = known;
      }
    }
    if (text.isPresent() && status == null) {
      diagnostics.add(DiagnosticCode.INVALID_STATUS, entry.value().span(), "/status", null);
    }
  }

  private void readFlag(Entry entry, Status yes, Status no) {
    if (entry.value().value() instanceof Boolean set) {
      Status said = set.booleanValue() ? yes : no;
      flag = flag == Status.DRAFT ? flag : said; // draft: false and published: false is a draft
    } else {
      wrongType(entry, "true or false");
    }
  }

  /** Empty for null, for blanks, and for what is no scalar, which is reported. */
  private Optional<String> text(Entry entry, String expected) {
    if (!(entry.value() instanceof Scalar scalar)) {
      wrongType(entry, expected);
      return Optional.empty();
    }
    return Optional.of(scalar)
        .filter(s -> s.value() != null)
        .map(s -> s.text().strip())
        .filter(s -> !s.isEmpty());
  }

  /** A list of texts, or a single one. */
  private List<ListedText> texts(Entry entry, boolean splitCommas) {
    if (entry.value() instanceof Sequence sequence) {
      if (sequence.items().stream().anyMatch(item -> ListedText.innermost(item).isEmpty())) {
        wrongType(entry, "a list of texts");
      }
      return ListedText.of(sequence, lines);
    }
    Optional<String> text = text(entry, "a list of texts");
    if (text.isEmpty() || !(entry.value() instanceof Scalar scalar)) {
      return List.of();
    }
    return splitCommas
        ? ListedText.ofCommas(scalar, lines)
        : List.of(new ListedText(text.get(), scalar.span(), null));
  }

  private void wrongType(Entry entry, String expected) {
    Span span = entry.value().span();
    if (!Placeholders.isIn(span.in(lines.text()))) {
      String pointer = "/" + entry.name();
      diagnostics.add(
          DiagnosticCode.FRONT_MATTER_WRONG_TYPE, span, pointer, null, entry.name(), expected);
    }
  }

  private Meta meta() {
    Status effective = status != null ? status : flag != null ? flag : Status.PUBLISHED;
    return new Meta(
        title,
        titleSpan,
        slug,
        slugNamed,
        date,
        category,
        tags,
        related,
        effective,
        aliases,
        extra,
        flashcards,
        questions);
  }
}
