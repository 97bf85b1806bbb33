package io.studygraph.search;

import io.studygraph.http.BadRequest;
import io.studygraph.http.Page;
import io.studygraph.note.NoteList;
import io.studygraph.note.RankedNote;
import io.studygraph.search.SearchPage.Hit;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /search}. */
@Path("/search")
class SearchResource {

  private final CurrentQuery current;
  private final NoteList notes;
  private final NoteTexts texts;
  private final FacetCounts facets;

  SearchResource(CurrentQuery current, NoteList notes, NoteTexts texts, FacetCounts facets) {
    this.current = current;
    this.notes = notes;
    this.texts = texts;
    this.facets = facets;
  }

  @GET
  public Response search(@Context UriInfo uri) {
    SearchedQuery searched =
        current
            .of(uri.getQueryParameters())
            .orElseThrow(() -> BadRequest.invalidParameter("q", "There is nothing to search for."));
    Page<RankedNote> page = notes.byRelevance(uri);
    Map<UUID, NoteText> read = texts.of(page.items().stream().map(hit -> hit.note().id()).toList());
    Highlighter highlighter = new Highlighter(searched);
    Page<Hit> hits = page.map(found -> hit(found, read, highlighter));
    return Response.ok(SearchPage.of(hits, searched.corrected(), facets.of(uri))).build();
  }

  /** A note that was deleted this very moment has no text any more. */
  private static Hit hit(RankedNote found, Map<UUID, NoteText> texts, Highlighter highlighter) {
    NoteText text = texts.get(found.note().id());
    return new Hit(found.score(), found.note(), text == null ? List.of() : highlighter.of(text));
  }
}
