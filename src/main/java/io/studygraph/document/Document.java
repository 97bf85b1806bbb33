package io.studygraph.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a note says: a pure function of its source and its path.
 *
 * @param title never blank: the front matter's, else the first H1, else the file name, else {@code
 *     Untitled}
 * @param slug as the front matter names it, when it is a valid slug
 * @param category the front matter's alone; the folder is for the caller to fall back to
 * @param tags as spelled, without repetitions
 * @param publishAt when readers may see it from; null for at once
 * @param aliases other names of the note, from the front matter
 * @param extra front-matter keys that the format does not name, as JSON values
 * @param summary the text of the Summary section
 * @param excerpt the start of the summary, or of the first paragraph, as plain text
 * @param wordCount words of the body, code left out
 */
public record Document(
    String title,
    @Nullable String slug,
    @Nullable LocalDate date,
    @Nullable String category,
    List<String> tags,
    List<Related> related,
    Status status,
    @Nullable Instant publishAt,
    List<String> aliases,
    Map<String, @Nullable Object> extra,
    @Nullable String summary,
    String excerpt,
    int wordCount,
    List<Section> sections,
    List<Fact> facts,
    List<Component> components,
    List<DataModel> dataModels,
    List<Endpoint> endpoints,
    List<Diagram> diagrams,
    List<Decision> decisions,
    List<Snippet> snippets,
    List<LearningSource> sources,
    List<Flashcard> flashcards,
    List<Question> questions,
    List<Link> links,
    List<Diagnostic> diagnostics) {

  Document withDiagnostics(List<Diagnostic> others) {
    return new Document(
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
        summary,
        excerpt,
        wordCount,
        sections,
        facts,
        components,
        dataModels,
        endpoints,
        diagrams,
        decisions,
        snippets,
        sources,
        flashcards,
        questions,
        links,
        others);
  }
}
