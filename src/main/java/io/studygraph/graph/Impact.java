package io.studygraph.graph;

import io.studygraph.document.Lines;
import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import io.studygraph.note.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What would become of links if a note were deleted. */
@ApplicationScoped
class Impact {

  private final Session session;
  private final Visibility visibility;

  Impact(Session session, Visibility visibility) {
    this.session = session;
    this.visibility = visibility;
  }

  /**
   * A link to the note.
   *
   * @param to what it leads to now
   * @param instead the note that has its name then; null when it would break
   */
  record AffectedLink(
      String from, String to, EdgeType type, Lines lines, @Nullable String instead) {}

  private record Row(AffectedLink link, int position) {}

  /** By slug, then as the links come in the note. */
  Page<AffectedLink> ofDeleting(String slug, PageRequest request) {
    LinksToNote linked = new LinksToNote(visibility.notes());
    List<Row> found =
        session
            .createNativeQuery(linked.linksLeft(), Object[].class)
            .setParameter(1, slug)
            .setParameter(2, slug)
            .setParameter(3, request.after().isEmpty() ? "" : request.after().get(0))
            .setParameter(4, request.after().isEmpty() ? 0 : position(request.after()))
            .setParameter(5, request.limit() + 1)
            .getResultList()
            .stream()
            .map(row -> row(row, slug))
            .toList();
    return Page.of(
            found, request, last -> List.of(last.link().from(), String.valueOf(last.position())))
        .map(Row::link)
        .counted(
            request,
            () ->
                session
                    .createNativeQuery(linked.linkCount(), Long.class)
                    .setParameter(1, slug)
                    .getSingleResult());
  }

  private static int position(List<String> after) {
    try {
      return Integer.parseInt(after.get(1));
    } catch (NumberFormatException | IndexOutOfBoundsException madeUp) {
      throw PageRequest.invalidCursor();
    }
  }

  private static Row row(Object[] row, String deleted) {
    return new Row(
        new AffectedLink(
            (String) row[0],
            deleted,
            EdgeType.of((String) row[2]),
            new Lines((Integer) row[3], (Integer) row[4]),
            (String) row[5]),
        (Integer) row[1]);
  }
}
