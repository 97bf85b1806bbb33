package io.studygraph.search;

import io.studygraph.note.Condition;
import io.studygraph.note.Selected;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.roaringbitmap.RoaringBitmap;

/** Finds versions of notes that have the words of a query, and those that other filters leave. */
@ApplicationScoped
class Matching {

  /** Few enough that the database looks at each, instead of at all notes that fit the filters. */
  private static final int FEW = 2_000;

  private final Session session;
  private final LiveVersions live;
  private final PostingLists postings;
  private final StoredVersions stored;
  private final NoteVersions versions;

  Matching(
      Session session,
      LiveVersions live,
      PostingLists postings,
      StoredVersions stored,
      NoteVersions versions) {
    this.session = session;
    this.live = live;
    this.postings = postings;
    this.stored = stored;
    this.versions = versions;
  }

  /**
   * @param selected the notes that fit the query and all other filters
   */
  Matches of(SearchedQuery searched, Selected selected) {
    LiveVersions.State now = live.now();
    if (searched.query().isVoid()) {
      return new Matches(now.moment().at(), new RoaringBitmap(), Map.of());
    }
    WordConditions words = searched.words();
    Map<String, RoaringBitmap> having =
        postings.of(
            Stream.concat(words.all(), searched.exactWords()).distinct().toList(), now.numbers());
    RoaringBitmap found = withWords(words, having, now.numbers());
    stored.read(found);
    Selected filtered = selected.without(QueryFilter.words(words));
    if (!filtered.conditions().isEmpty() && !found.isEmpty()) {
      found = fitting(found, filtered);
    }
    return new Matches(now.moment().at(), found, having);
  }

  private static RoaringBitmap withWords(
      WordConditions words, Map<String, RoaringBitmap> having, RoaringBitmap versions) {
    RoaringBitmap found = versions.clone();
    inAll(words.wanted(), having, found);
    for (List<String> conditions : words.unwanted()) {
      RoaringBitmap unwanted = found.clone();
      inAll(conditions, having, unwanted);
      found.andNot(unwanted);
    }
    return found;
  }

  private static void inAll(
      List<String> conditions, Map<String, RoaringBitmap> having, RoaringBitmap found) {
    conditions.stream()
        .map(having::get)
        .sorted(Comparator.comparingInt(RoaringBitmap::getCardinality))
        .forEach(found::and);
  }

  private RoaringBitmap fitting(RoaringBitmap found, Selected filtered) {
    boolean few = found.getCardinality() <= FEW;
    RoaringBitmap notes = notes(few ? filtered.and(among(found)) : filtered);
    RoaringBitmap fitting = new RoaringBitmap();
    VersionColumns columns = versions.columns();
    versions.split(
        found,
        columns,
        (number, row) -> {
          if (notes.contains(columns.noteNumber(row))) {
            fitting.add(number);
          }
        },
        (number, version) -> {
          if (notes.contains(version.noteNumber())) {
            fitting.add(number);
          }
        });
    return fitting;
  }

  private Condition among(RoaringBitmap few) {
    UUID[] notes =
        few.stream()
            .mapToObj(versions::get)
            .filter(Objects::nonNull)
            .map(NoteVersion::note)
            .toArray(UUID[]::new);
    return Condition.of("n.id = any(?)", (Object) notes);
  }

  /** By their numbers, which take less time to be sent than their ids. */
  private RoaringBitmap notes(Selected selected) {
    Object[] row =
        selected
            .bind(
                session.createNativeQuery(
                    "select array(select n.number from " + selected.sql() + ") as numbers",
                    Object[].class))
            .addScalar("numbers", Integer[].class)
            .getSingleResult();
    RoaringBitmap notes = new RoaringBitmap();
    for (int number : (Integer[]) row[0]) {
      notes.add(number);
    }
    return notes;
  }
}
