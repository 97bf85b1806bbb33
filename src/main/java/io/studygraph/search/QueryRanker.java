package io.studygraph.search;

import io.studygraph.note.NoteRanker;
import io.studygraph.search.SearchedQuery.Match;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;

/**
 * Ranks notes by a query: words in titles before those in tags, headings and text, words as they
 * were written before other endings, and first of all the note whose title is the query.
 */
@Singleton
final class QueryRanker implements NoteRanker {

  /** Of text, headings, tags and title. */
  private static final String WEIGHTS = "cast(array[0.03, 0.15, 0.4, 1] as float4[])";

  /**
   * However often a word is repeated, {@code ts_rank} of alternatives stays below the weight of the
   * field it is in.
   */
  private static final String SCORE =
      """
      select round(cast(
        coalesce(ts_rank(%1$s, t.words, cast(nullif(?, '') as tsquery)), 0)
        + 0.5 * coalesce(ts_rank(%1$s, t.exact, cast(nullif(?, '') as tsquery)), 0)
        + case when t.title_words = ? then 1 else 0 end as numeric), 6) as score
      from note_text t where t.note_id = n.id"""
          .formatted(WEIGHTS);

  private final CurrentQuery current;

  QueryRanker(CurrentQuery current) {
    this.current = current;
  }

  @Override
  public Optional<Ranking> ranking(MultivaluedMap<String, String> parameters) {
    return current.of(parameters).map(QueryRanker::ranking);
  }

  private static Ranking ranking(SearchedQuery searched) {
    Match scored = searched.scored();
    return new Ranking(SCORE, List.of(scored.stems(), scored.exact(), searched.title()));
  }
}
