package io.studygraph.tag;

import io.studygraph.document.TagName;
import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import io.studygraph.note.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.exception.DataException;
import org.hibernate.query.NativeQuery;

/**
 * Counts of the notes that the caller may know of, in pages. Each page is one statement, and the
 * total one more. Names are put in the order of their code points, so that it is the same on every
 * database.
 */
@ApplicationScoped
class Tallies {

  private static final String TAGS =
      """
      select t.tag as name, t.tag as folded,
        array_agg(t.spelling order by t.notes desc, t.spelling) as spellings,
        cast(sum(t.notes) as bigint) as count
      from %s t
      group by t.tag
      """;

  /** Folds as {@link TagName#fold} does, but here, because categories are stored as written. */
  private static final String CATEGORIES =
      """
      select n.category collate "C" as name,
        trim(regexp_replace(
          lower(normalize(n.category, NFKC)), '[[:space:][:cntrl:]_-]+', ' ', 'g')) collate "C" as folded,
        array[n.category] as spellings,
        count(*) as count
      from %s n
      where n.category is not null
      group by n.category
      """;

  private final Session session;
  private final Visibility visibility;

  Tallies(Session session, Visibility visibility) {
    this.session = session;
    this.visibility = visibility;
  }

  Page<Tally> tags(UriInfo uri) {
    return page(uri, TAGS.formatted(visibility.of("tag")));
  }

  Page<Tally> categories(UriInfo uri) {
    return page(uri, CATEGORIES.formatted(visibility.notes()));
  }

  private Page<Tally> page(UriInfo uri, String all) {
    PageRequest request = PageRequest.of(uri);
    TallySort sort = TallySort.of(uri.getQueryParameters().getFirst("sort"));
    String prefix = uri.getQueryParameters().getFirst("prefix");
    String listed = "(%s) as tally where true".formatted(all);
    List<String> parameters = new ArrayList<>();
    if (prefix != null) {
      listed += " and starts_with(folded, ?)";
      parameters.add(TagName.fold(prefix));
    }
    String total = "select count(*) from " + listed;
    List<String> totalParameters = List.copyOf(parameters);
    String sql = "select name, folded, spellings, count from " + listed;
    if (!request.after().isEmpty()) {
      sql += " and " + sort.after(request.after());
      parameters.addAll(request.after());
    }
    sql += " order by %s limit %d".formatted(sort.orderBy(), request.limit() + 1);
    return Page.of(find(sql, parameters), request, sort::position)
        .counted(request, () -> bind(total, Long.class, totalParameters).getSingleResult());
  }

  private List<Tally> find(String sql, List<String> parameters) {
    try {
      return bind(sql, Object[].class, parameters).getResultList().stream().map(Tally::of).toList();
    } catch (DataException madeUp) {
      throw PageRequest.invalidCursor();
    }
  }

  private <T> NativeQuery<T> bind(String sql, Class<T> result, List<String> parameters) {
    NativeQuery<T> query = session.createNativeQuery(sql, result);
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    return query;
  }
}
