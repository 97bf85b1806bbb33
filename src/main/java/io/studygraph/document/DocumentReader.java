package io.studygraph.document;

import io.studygraph.markdown.Block.Heading;
import io.studygraph.markdown.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a note. Any text gives a document, in time linear in its length; what could not be
 * understood is said in its diagnostics.
 *
 * <p>All but the keys is read from the text without keys, so that {@code
 * read(redact(source).source())} differs from {@code read(source)} in nothing but what is secret.
 */
public final class DocumentReader {

  private static final String UNTITLED = "Untitled";

  private DocumentReader() {}

  public static Document read(Source source) {
    return read(source, Concealed.of(source.text()));
  }

  static Document read(Source source, Concealed text) {
    Diagnostics diagnostics = new Diagnostics(text.original());
    Body body = text.body();
    Page page = new Page(body, diagnostics);
    FrontMatterText authored = text.authored();
    FrontMatterChecks.report(authored, text.original(), diagnostics);
    Meta meta = FrontMatterReader.read(text.frontMatter().mapping(), text.lines(), diagnostics);
    List<FrontQuestions.Found> keyed =
        authored.equals(text.frontMatter())
            ? meta.questions()
            : FrontMatterReader.questions(authored.mapping(), text.original());
    String title = title(meta, body.outline(), source, page);
    if (!meta.slugNamed()) {
      MissingSlug.report(
          authored,
          text.original(),
          source.path(),
          title.equals(UNTITLED) ? null : title,
          diagnostics);
    }
    checkWhole(page, text);
    return new Document(
        title,
        meta.slug(),
        meta.date(),
        meta.category(),
        meta.tags(),
        meta.related(),
        meta.status(),
        meta.publishAt(),
        meta.aliases(),
        meta.extra(),
        SectionReader.summary(page),
        SectionReader.excerpt(page),
        body.tree().words(),
        SectionReader.read(body.outline().top(), text.original()),
        FactReader.facts(page),
        FactReader.components(page),
        DataModelReader.read(page),
        EndpointReader.read(page),
        FenceReader.diagrams(page),
        DecisionReader.read(page),
        FenceReader.snippets(page),
        LearningSourceReader.read(page),
        joined(meta.flashcards(), FlashcardReader.read(page)),
        joined(
            QuestionReader.front(meta.questions(), keyed, page),
            QuestionReader.read(text.scan().questions(), text.keys(), page)),
        LinkReader.read(body.lines(), body.tree()),
        diagnostics.all());
  }

  private static String title(Meta meta, Outline outline, Source source, Page page) {
    Heading heading = outline.title();
    Optional<String> h1 =
        Optional.ofNullable(heading).map(h -> h.text().plain()).filter(text -> !text.isBlank());
    Span titleSpan = meta.titleSpan();
    if (meta.title() != null && heading != null && h1.isPresent() && titleSpan != null) {
      if (!h1.get().equals(meta.title())) {
        Fix fix = TitleFix.of(heading, meta.title(), page);
        page.diagnostics().add(DiagnosticCode.TITLE_DIFFERS, heading.text().span(), "/title", fix);
      }
    }
    if (meta.title() == null && h1.isEmpty()) {
      page.diagnostics().add(DiagnosticCode.MISSING_TITLE, page.lines().span(1), "/title", null);
    }
    return Optional.ofNullable(meta.title()).or(() -> h1).orElseGet(() -> fileTitle(source));
  }

  /** What a note is called that has no title. */
  static String fileTitle(Source source) {
    return Optional.ofNullable(source.path()).flatMap(LinkTargets::name).orElse(UNTITLED);
  }

  private static void checkWhole(Page page, Concealed text) {
    if (page.parts().stream().noneMatch(part -> part.role == Role.SUMMARY)) {
      page.diagnostics()
          .add(DiagnosticCode.MISSING_SUMMARY, page.lines().span(1), "/summary", null);
    }
    FenceChecks.report(text.body(), text.lines(), page.diagnostics());
    HeadingChecks.report(page);
    Placeholders.report(text.original(), text.body().tree(), page);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
