package io.studygraph.search;

import io.studygraph.access.Caller;
import io.studygraph.note.Condition;
import io.studygraph.note.Selected;
import io.studygraph.note.Visibility;
import io.studygraph.search.BestVersions.Candidate;
import io.studygraph.search.Result.Scored;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * What this request finds. The database says which versions of notes have the words, and fit the
 * other filters; they are scored and counted here, all of them, by what is known of each.
 */
@RequestScoped
class CurrentResult {

  /** Notes that are listed, the best ones. */
  private static final int LISTED = 1_000;

  /** Notes that more is looked up of, the best ones so far. */
  private static final int REFINED = 200;

  private final Session session;
  private final Visibility visibility;
  private final Caller caller;
  private final StoredVersions stored;
  private final NoteVersions versions;
  private final Refinements refinements;
  private @Nullable Result result;

  CurrentResult(
      Session session,
      Visibility visibility,
      Caller caller,
      StoredVersions stored,
      NoteVersions versions,
      Refinements refinements) {
    this.session = session;
    this.visibility = visibility;
    this.caller = caller;
    this.stored = stored;
    this.versions = versions;
    this.refinements = refinements;
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
    Object[] row = matches(searched, selected);
    int[] numbers = Arrays.stream((Integer[]) row[1]).mapToInt(number -> number).toArray();
    stored.read(numbers);
    Instant now = (Instant) row[0];
    boolean drafts = caller.isAuthor();
    Scorer scorer = new Scorer(searched, versions.words(), now);
    BestVersions best = new BestVersions(LISTED);
    FacetCounts facets = new FacetCounts(versions.labels());
    long total = 0;
    @Nullable NoteVersion[] known = versions.all(numbers);
    for (int i = 0; i < numbers.length; i++) {
      NoteVersion version = known[i];
      if (version != null && (drafts || version.isOpen(now))) {
        best.add(numbers[i], version, scorer.score(version));
        facets.count(version);
        total++;
      }
    }
    Result found = new Result(refined(best.all(), searched), total, facets.counted(), scorer);
    result = found;
    return found;
  }

  /** Now, and numbers of versions; of notes that the caller may not know of too. */
  private Object[] matches(SearchedQuery searched, Selected selected) {
    Selected from = versionsAlone(searched, selected);
    if (from == null) {
      from =
          new Selected(
              "note_words t where t.note_id in (select n.id from " + selected.sql() + ")",
              selected.parameters());
    }
    NativeQuery<?> query =
        from.bind(
            session.createNativeQuery(
                "select now() as at, array(select t.number from " + from.sql() + ") as numbers",
                Object[].class));
    query.addScalar("at", Instant.class).addScalar("numbers", Integer[].class);
    return (Object[]) query.getSingleResult();
  }

  /**
   * Without the notes, of which nothing needs to be asked where words are all that is sought; null
   * where something else is.
   */
  private @Nullable Selected versionsAlone(SearchedQuery searched, Selected selected) {
    String words = searched.words();
    boolean alone =
        searched.query().restrictions().isEmpty()
            && selected.equals(
                Selected.of(visibility.notes() + " n", QueryFilter.conditions(searched)));
    return words == null || !alone
        ? null
        : Selected.of("note_words t", List.of(Condition.of(QueryFilter.WORDS, words)));
  }

  private List<Scored> refined(List<Candidate> best, SearchedQuery searched) {
    Map<UUID, Refinement> looked =
        refinements.of(
            best.stream().limit(REFINED).map(one -> one.version().note()).toList(), searched);
    List<Scored> scored = new ArrayList<>();
    for (Candidate one : best) {
      Refinement more = looked.getOrDefault(one.version().note(), Refinement.NONE);
      scored.add(new Scored(one.version(), Scorer.rounded(one.score() + more.sum()), more));
    }
    scored.sort(Comparator.comparing(Scored::score).reversed());
    return scored;
  }
}
