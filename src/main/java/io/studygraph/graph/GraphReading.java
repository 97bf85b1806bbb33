package io.studygraph.graph;

import io.studygraph.note.FurtherReading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What to read after notes, as {@code GET /notes/{slug}/next} tells it. */
@ApplicationScoped
class GraphReading implements FurtherReading {

  private final GraphIndexes indexes;

  GraphReading(GraphIndexes indexes) {
    this.indexes = indexes;
  }

  @Override
  public Map<String, List<Suggestion>> after(List<String> slugs, int most) {
    GraphIndex graph = indexes.current();
    Map<String, List<Suggestion>> next = new HashMap<>();
    for (String slug : slugs) {
      graph
          .note(slug)
          .ifPresent(
              note ->
                  next.put(
                      slug,
                      ReadNext.after(graph, note, most).stream()
                          .map(one -> suggestion(graph, one))
                          .toList()));
    }
    return next;
  }

  private static Suggestion suggestion(GraphIndex graph, ReadNext.Suggestion one) {
    NoteLabel label = graph.nodes().label(one.note());
    return new Suggestion(
        label.slug(),
        label.title(),
        one.reasons().stream().map(reason -> reason.type().toString()).toList());
  }
}
