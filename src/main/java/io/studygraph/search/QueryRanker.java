package io.studygraph.search;

import io.studygraph.note.NoteRanker;
import io.studygraph.note.Selected;
import io.studygraph.search.Result.Scored;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;

/** Ranks notes by a query, as {@link Relevance} has it. */
@Singleton
final class QueryRanker implements NoteRanker {

  private final CurrentQuery query;
  private final CurrentResult result;

  QueryRanker(CurrentQuery query, CurrentResult result) {
    this.query = query;
    this.result = result;
  }

  @Override
  public Optional<Ranking> ranking(MultivaluedMap<String, String> parameters, Selected selected) {
    return query.of(parameters).map(searched -> ranking(result.of(searched, selected).best()));
  }

  private static Ranking ranking(List<Scored> best) {
    return new Ranking(
        best.stream().map(one -> one.version().note()).toList(),
        best.stream().map(Scored::score).toList());
  }
}
