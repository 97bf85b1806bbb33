package io.studygraph.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One of the things that a document says, without the lines where it says it. */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
enum Facet {
  TITLE(Document::title),
  SLUG(Document::slug),
  DATE(Document::date),
  CATEGORY(Document::category),
  TAGS(Document::tags),
  RELATED(document -> document.related().stream().map(Related::target).toList()),
  STATUS(Document::status),
  PUBLISH_AT(Document::publishAt),
  ALIASES(Document::aliases),
  EXTRA(Document::extra),
  SECTIONS(
      Facet::sections,
      section -> new Lines(section.lines().start(), section.lines().start()),
      section -> values(section.role(), section.title(), section.level())),
  FACTS(Document::facts, Fact::lines, fact -> values(fact.name(), fact.text())),
  COMPONENTS(
      Document::components, Component::lines, each -> values(each.name(), each.description())),
  DATA_MODELS(
      Document::dataModels,
      DataModel::lines,
      each -> values(each.entity(), each.keyFields(), each.relationships(), each.purpose())),
  ENDPOINTS(
      Document::endpoints,
      Endpoint::lines,
      each -> values(each.group(), each.method(), each.path(), each.description())),
  DIAGRAMS(
      Document::diagrams,
      Diagram::lines,
      each -> values(each.kind(), each.direction(), each.source())),
  DECISIONS(Document::decisions, Decision::lines, each -> values(each.title(), each.options())),
  SNIPPETS(
      Document::snippets,
      Snippet::lines,
      each -> values(each.caption(), each.language(), each.code())),
  SOURCES(Document::sources, LearningSource::lines, Elements::draft),
  FLASHCARDS(Document::flashcards, Flashcard::lines, Elements::draft),
  QUESTIONS(Document::questions, Question::lines, Elements::draft),
  LINKS(Document::links, Link::lines, Facet::said);

  /** Reads a facet but for what stands on some lines. */
  private interface Reading {
    @Nullable Object read(Document document, Predicate<Lines> leftOut);
  }

  private final Reading reading;

  Facet(Function<Document, @Nullable Object> field) {
    reading = (document, leftOut) -> field.apply(document);
  }

  <T> Facet(
      Function<Document, List<T>> elements, Function<T, Lines> lines, Function<T, Object> said) {
    reading =
        (document, leftOut) ->
            elements.apply(document).stream()
                .filter(element -> !leftOut.test(lines.apply(element)))
                .map(said)
                .toList();
  }

  @Nullable Object read(Document document, Predicate<Lines> leftOut) {
    return reading.read(document, leftOut);
  }

  @Nullable Object read(Document document) {
    return reading.read(document, lines -> false);
  }

  /** The sections in the order of the text; what stands above the first heading is none. */
  private static List<Section> sections(Document document) {
    List<Section> all = new ArrayList<>();
    add(document.sections(), all);
    return all;
  }

  private static void add(List<Section> sections, List<Section> all) {
    for (Section section : sections) {
      if (section.level() > 0) {
        all.add(section);
      }
      add(section.children(), all);
    }
  }

  static List<@Nullable Object> said(Link link) {
    return values(link.kind(), link.target(), link.slug(), link.text());
  }

  private static List<@Nullable Object> values(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  /** As the field of a note is called. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
