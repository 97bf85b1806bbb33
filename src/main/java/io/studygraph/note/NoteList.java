package io.studygraph.note;

import io.quarkus.arc.All;
import io.studygraph.http.BadRequest;
import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.exception.DataException;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Lists of notes: every feature's filters, one order, one statement; one more where the notes are
 * to be counted.
 */
@ApplicationScoped
public class NoteList {

  private final Session session;
  private final List<NoteFilter> filters;
  private final List<NoteRanker> rankers;
  private final Visibility visibility;

  NoteList(
      Session session,
      @All List<NoteFilter> filters,
      @All List<NoteRanker> rankers,
      Visibility visibility) {
    this.session = session;
    this.filters = filters;
    this.rankers = rankers;
    this.visibility = visibility;
  }

  /**
   * The part of the list that a request asks for by its filters, its sort and its cursor.
   *
   * @param more conditions that the caller has beside the request's
   */
  public Page<NoteSummary> page(UriInfo uri, Condition... more) {
    NoteSort sort = NoteSort.of(uri.getQueryParameters().getFirst("sort"));
    return page(uri, sort, more).map(Entry::note);
  }

  /**
   * The notes that fit best, in the order of relevance, which the request must have something to
   * tell it by. The total is the ranker's to tell. To be called in a transaction that sees one
   * state of the database.
   */
  public Page<RankedNote> byRelevance(UriInfo uri) {
    NoteSort sort = NoteSort.of("relevance,slug");
    PageRequest request = PageRequest.of(uri);
    NoteRanker.Ranking ranking =
        ranking(uri.getQueryParameters(), selected(uri))
            .page(scoreBefore(request), request.limit() + 1);
    return page(request, sort, Selected.rankedOf(ranking, notes())).map(Entry::ranked);
  }

  private static @Nullable BigDecimal scoreBefore(PageRequest request) {
    try {
      return request.after().isEmpty() ? null : new BigDecimal(request.after().get(0)).negate();
    } catch (NumberFormatException e) {
      throw PageRequest.invalidCursor();
    }
  }

  /** Everything that the list has, on whatever page. */
  public Selected selected(UriInfo uri, Condition... more) {
    List<Condition> conditions = new ArrayList<>(List.of(more));
    filters.forEach(filter -> conditions.addAll(filter.conditions(uri.getQueryParameters())));
    return Selected.of(notes(), conditions);
  }

  private Page<Entry> page(UriInfo uri, NoteSort sort, Condition... more) {
    PageRequest request = PageRequest.of(uri);
    Selected all = selected(uri, more);
    Selected ranked = sort.isRanked() ? all.ranked(ranking(uri.getQueryParameters(), all)) : all;
    return page(request, sort, ranked).counted(request, () -> count(all));
  }

  private Page<Entry> page(PageRequest request, NoteSort sort, Selected all) {
    Selected wanted = request.after().isEmpty() ? all : all.and(sort.after(request.after()));
    try {
      return Page.of(find(wanted, sort, request.limit() + 1), request, Entry::position);
    } catch (DataException unreadable) {
      throw PageRequest.invalidCursor();
    }
  }

  private NoteRanker.Ranking ranking(MultivaluedMap<String, String> parameters, Selected selected) {
    return rankers.stream()
        .map(ranker -> ranker.ranking(parameters, selected))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(
            () ->
                BadRequest.invalidParameter(
                    "sort", "The order `relevance` needs something to search for, in `q`."));
  }

  private List<Entry> find(Selected notes, NoteSort sort, int most) {
    String keys =
        IntStream.range(0, sort.terms().size())
            .mapToObj(i -> "cast(%s as text) as k%d".formatted(sort.terms().get(i).expression(), i))
            .collect(Collectors.joining(", "));
    String sql =
        "select n.*, %s from %s order by %s limit %d"
            .formatted(keys, notes.sql(), sort.orderBy(), most);
    NativeQuery<?> query = notes.bind(session.createNativeQuery(sql, Object[].class));
    query.addEntity("n", NoteRow.class);
    for (int i = 0; i < sort.terms().size(); i++) {
      query.addScalar("k" + i, String.class);
    }
    return query.getResultList().stream().map(row -> Entry.of((Object[]) row)).toList();
  }

  private long count(Selected notes) {
    return notes
        .bind(session.createNativeQuery("select count(*) from " + notes.sql(), Long.class))
        .getSingleResult();
  }

  private String notes() {
    return visibility.notes() + " n";
  }

  private record Entry(NoteSummary note, List<String> position) {

    /** Its first sort value is the score, negative, so that the best comes first. */
    RankedNote ranked() {
      return new RankedNote(new BigDecimal(position.get(0)).negate(), note);
    }

    static Entry of(Object[] row) {
      List<String> position = new ArrayList<>();
      for (int i = 1; i < row.length; i++) {
        position.add((String) row[i]);
      }
      return new Entry(NoteSummary.of((NoteRow) row[0]), position);
    }
  }
}
