package io.studygraph.search;

import io.studygraph.http.BadRequest;
import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import io.studygraph.note.NoteList;
import io.studygraph.note.RankedNote;
import io.studygraph.search.Result.Scored;
import io.studygraph.search.SearchPage.Hit;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /search}. */
@Path("/search")
class SearchResource {

  private final Session session;
  private final CurrentQuery query;
  private final CurrentResult result;
  private final NoteList notes;
  private final NoteTexts texts;

  SearchResource(
      Session session, CurrentQuery query, CurrentResult result, NoteList notes, NoteTexts texts) {
    this.session = session;
    this.query = query;
    this.result = result;
    this.notes = notes;
    this.texts = texts;
  }

  /** Of one state of the database: what is counted is what is listed. */
  @GET
  @Transactional
  public Response search(@Context UriInfo uri, @RestQuery boolean explain) {
    session
        .createNativeMutationQuery("set transaction isolation level repeatable read, read only")
        .executeUpdate();
    SearchedQuery searched =
        query
            .of(uri.getQueryParameters())
            .orElseThrow(() -> BadRequest.invalidParameter("q", "There is nothing to search for."));
    Page<RankedNote> page = notes.byRelevance(uri);
    Result found = result.get();
    Map<UUID, NoteText> read = texts.of(page.items().stream().map(hit -> hit.note().id()).toList());
    Map<UUID, Scored> scored =
        explain
            ? found.best().stream()
                .collect(Collectors.toMap(one -> one.version().note(), one -> one))
            : Map.of();
    Highlighter highlighter = new Highlighter(searched);
    Page<Hit> hits =
        page.map(
            one ->
                new Hit(
                    one.score(),
                    one.note(),
                    highlights(read.get(one.note().id()), highlighter),
                    explained(scored.get(one.note().id()), found.scorer())));
    Long total = PageRequest.of(uri).counted() ? found.total() : null;
    return Response.ok(SearchPage.of(hits, total, searched.corrected(), found.facets())).build();
  }

  private static List<Highlight> highlights(@Nullable NoteText text, Highlighter highlighter) {
    return text == null ? List.of() : highlighter.of(text);
  }

  private static @Nullable List<Factor> explained(@Nullable Scored one, Scorer scorer) {
    return one == null ? null : scorer.explain(one);
  }
}
