package io.studygraph.graph;

import io.studygraph.note.Notes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /notes/{slug}/next}. */
@Path("/notes/{slug}/next")
class NextResource {

  private final GraphIndexes indexes;
  private final Notes notes;

  NextResource(GraphIndexes indexes, Notes notes) {
    this.indexes = indexes;
    this.notes = notes;
  }

  /** What to read after a note. */
  record Next(String after, List<NextNote> notes) {}

  /** A note with what speaks for it. */
  record NextNote(
      String slug,
      String title,
      @Nullable String category,
      double score,
      List<NextReason> reasons) {

    static NextNote of(NoteLabel label, ReadNext.Suggestion suggestion) {
      return new NextNote(
          label.slug(), label.title(), label.category(), suggestion.score(), suggestion.reasons());
    }
  }

  @GET
  public Response list(String slug, @RestQuery @DefaultValue("10") int limit) {
    GraphIndex graph = indexes.current();
    int note = graph.note(slug).orElseThrow(() -> notes.missing(slug));
    return Response.ok(
            new Next(
                slug,
                ReadNext.after(graph, note, limit).stream()
                    .map(one -> NextNote.of(graph.nodes().label(one.note()), one))
                    .toList()))
        .build();
  }
}
