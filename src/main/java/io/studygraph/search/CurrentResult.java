package io.studygraph.search;

import io.studygraph.access.Caller;
import io.studygraph.note.Selected;
import io.studygraph.search.BestVersions.Candidate;
import io.studygraph.search.Result.Scored;
import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this request finds: all that matches is scored and counted, by what is known of each version
 * of a note.
 */
@RequestScoped
class CurrentResult {

  /** Notes that are listed, the best ones. */
  private static final int LISTED = 1_000;

  /** Notes that links to are counted of, the best ones so far. */
  private static final int LINKED = 200;

  /** Of fewer versions, what is known of each is read in less time than lists of words. */
  private static final int MANY = 500;

  /** For more, the lists would take much memory, and few notes have so many. */
  private static final int MOST_TERMS = 8;

  private final Caller caller;
  private final Matching matching;
  private final NoteVersions versions;
  private final InLinks inLinks;
  private @Nullable Result result;

  CurrentResult(Caller caller, Matching matching, NoteVersions versions, InLinks inLinks) {
    this.caller = caller;
    this.matching = matching;
    this.versions = versions;
    this.inLinks = inLinks;
  }

  /**
   * @throws NullPointerException when nothing was searched
   */
  Result get() {
    return Objects.requireNonNull(result);
  }

  /**
   * @param selected the notes that fit the query and all other filters
   */
  Result of(SearchedQuery searched, Selected selected) {
    Matches matches = matching.of(searched, selected);
    boolean drafts = caller.isAuthor();
    Scorer scorer = new Scorer(searched, versions.words(), matches);
    BestVersions best = new BestVersions(LISTED);
    FacetCounts facets = new FacetCounts(versions.labels());
    VersionColumns columns = columns(matches, scorer);
    ColumnScorer columnScorer = new ColumnScorer(columns, scorer, scorer.words());
    versions.split(
        matches.numbers(),
        columns,
        (number, row) -> {
          if (drafts || columns.isOpen(row, matches.at())) {
            NoteVersion version = columns.version(row);
            double score = columnScorer.score(number, row);
            best.add(number, version, Double.isNaN(score) ? scorer.score(number, version) : score);
            facets.count(columns, row);
          }
        },
        (number, version) -> {
          if (drafts || version.isOpen(matches.at())) {
            best.add(number, version, scorer.score(number, version));
            facets.count(version);
          }
        });
    Result found = new Result(refined(best.all()), facets.total(), facets.counted(), scorer);
    result = found;
    return found;
  }

  /** None where it is better to look at versions one by one. */
  private VersionColumns columns(Matches matches, Scorer scorer) {
    SoughtWords words = scorer.words();
    return matches.numbers().getCardinality() < MANY
            || words.hasPhrases()
            || words.terms() > MOST_TERMS
        ? VersionColumns.NONE
        : versions.columns();
  }

  private List<Scored> refined(List<Candidate> best) {
    Map<UUID, Integer> linking =
        inLinks.of(best.stream().limit(LINKED).map(one -> one.version().note()).toList());
    return best.stream()
        .map(one -> scored(one, linking.getOrDefault(one.version().note(), 0)))
        .sorted(Comparator.comparing(Scored::score).reversed())
        .toList();
  }

  private static Scored scored(Candidate one, int linking) {
    return new Scored(
        one.number(),
        one.version(),
        Scorer.rounded(one.score() + Relevance.inLinks(linking)),
        linking);
  }
}
