package io.studygraph.note;

import io.quarkus.arc.All;
import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.exception.DataException;
import org.hibernate.query.NativeQuery;

/**
 * Lists of notes: every feature's filters, one order, one statement; one more where the notes are
 * to be counted.
 */
@ApplicationScoped
public class NoteList {

  private final Session session;
  private final List<NoteFilter> filters;
  private final Visibility visibility;

  NoteList(Session session, @All List<NoteFilter> filters, Visibility visibility) {
    this.session = session;
    this.filters = filters;
    this.visibility = visibility;
  }

  /**
   * The part of the list that a request asks for by its filters, its sort and its cursor.
   *
   * @param more conditions that the caller has beside the request's
   */
  public Page<NoteSummary> page(UriInfo uri, Condition... more) {
    MultivaluedMap<String, String> parameters = uri.getQueryParameters();
    PageRequest request = PageRequest.of(uri);
    NoteSort sort = NoteSort.of(parameters.getFirst("sort"));
    List<Condition> listed = new ArrayList<>(List.of(more));
    filters.forEach(filter -> listed.addAll(filter.conditions(parameters)));
    List<Condition> wanted = new ArrayList<>(listed);
    if (!request.after().isEmpty()) {
      wanted.add(sort.after(request.after()));
    }
    try {
      return Page.of(find(wanted, sort, request.limit() + 1), request, Entry::position)
          .map(Entry::note)
          .counted(request, () -> count(listed));
    } catch (DataException unreadable) {
      throw PageRequest.invalidCursor();
    }
  }

  private List<Entry> find(List<Condition> conditions, NoteSort sort, int most) {
    String keys =
        IntStream.range(0, sort.terms().size())
            .mapToObj(i -> "cast(%s as text) as k%d".formatted(sort.terms().get(i).expression(), i))
            .collect(Collectors.joining(", "));
    String sql =
        "select n.*, %s from %s order by %s limit %d"
            .formatted(keys, notes(conditions), sort.orderBy(), most);
    NativeQuery<?> query = bind(session.createNativeQuery(sql, Object[].class), conditions);
    query.addEntity("n", NoteRow.class);
    for (int i = 0; i < sort.terms().size(); i++) {
      query.addScalar("k" + i, String.class);
    }
    return query.getResultList().stream().map(row -> Entry.of((Object[]) row)).toList();
  }

  private long count(List<Condition> conditions) {
    return bind(
            session.createNativeQuery("select count(*) from " + notes(conditions), Long.class),
            conditions)
        .getSingleResult();
  }

  private String notes(List<Condition> conditions) {
    return Stream.concat(Stream.of("true"), conditions.stream().map(Condition::sql))
        .collect(Collectors.joining(" and ", visibility.notes() + " n where ", ""));
  }

  private static <T> NativeQuery<T> bind(NativeQuery<T> query, List<Condition> conditions) {
    int position = 1;
    for (Condition condition : conditions) {
      for (Object parameter : condition.parameters()) {
        query.setParameter(position++, parameter);
      }
    }
    return query;
  }

  private record Entry(NoteSummary note, List<String> position) {

    static Entry of(Object[] row) {
      List<String> position = new ArrayList<>();
      for (int i = 1; i < row.length; i++) {
        position.add((String) row[i]);
      }
      return new Entry(NoteSummary.of((NoteRow) row[0]), position);
    }
  }
}
