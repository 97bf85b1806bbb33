package io.studygraph.note;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.studygraph.document.Component;
import io.studygraph.document.DataModel;
import io.studygraph.document.Decision;
import io.studygraph.document.Diagnostic;
import io.studygraph.document.Diagram;
import io.studygraph.document.Document;
import io.studygraph.document.Endpoint;
import io.studygraph.document.Fact;
import io.studygraph.document.Flashcard;
import io.studygraph.document.LearningSource;
import io.studygraph.document.Link;
import io.studygraph.document.Section;
import io.studygraph.document.Snippet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A note in JSON: its summary and all that was read from it, but for the questions. */
public record NoteView(
    @JsonUnwrapped NoteSummary note,
    @Nullable String summary,
    List<RelatedView> related,
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
    List<Link> links,
    List<String> aliases,
    Map<String, @Nullable Object> extra,
    List<Diagnostic> diagnostics) {

  /** A note that this one names as related, whether it exists or not. */
  public record RelatedView(String slug, @Nullable String title, boolean exists) {}

  /**
   * @param document the note's own or its open one, by who asks
   */
  static NoteView of(NoteSummary note, Document document, List<RelatedView> related) {
    return new NoteView(
        note,
        document.summary(),
        related,
        document.sections(),
        document.facts(),
        document.components(),
        document.dataModels(),
        document.endpoints(),
        document.diagrams(),
        document.decisions(),
        document.snippets(),
        document.sources(),
        document.flashcards(),
        document.links(),
        document.aliases(),
        document.extra(),
        document.diagnostics());
  }
}
