package io.studygraph.graph;

import io.studygraph.document.Source;
import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import io.studygraph.note.LinkName;
import io.studygraph.note.Notes;
import io.studygraph.note.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** The notes that link to a note, by slug. Reads those of the page, and no others. */
@ApplicationScoped
class BacklinkList {

  private final Session session;
  private final Visibility visibility;
  private final Notes notes;

  BacklinkList(Session session, Visibility visibility, Notes notes) {
    this.session = session;
    this.visibility = visibility;
    this.notes = notes;
  }

  /** Two statements, and one more to count; fails as {@link Notes#get} does. */
  Page<Backlink> page(String slug, PageRequest request) {
    if (count("n.slug = ?", slug) == 0) {
      throw notes.missing(slug);
    }
    LinkedNotes linked = new LinkedNotes(visibility.notes());
    List<Backlink> found =
        session
            .createNativeQuery(linked.backlinks(), Object[].class)
            .setParameter(1, slug)
            .setParameter(2, request.after().isEmpty() ? "" : request.after().get(0))
            .setParameter(3, request.limit() + 1)
            .getResultList()
            .stream()
            .map(BacklinkList::backlink)
            .toList();
    return Page.of(found, request, last -> List.of(last.slug()))
        .counted(request, () -> count(linked.to(), slug));
  }

  private long count(String condition, String slug) {
    return session
        .createNativeQuery(
            "select count(*) from %s n where %s".formatted(visibility.notes(), condition),
            Long.class)
        .setParameter(1, slug)
        .getSingleResult();
  }

  private static Backlink backlink(Object[] row) {
    String slug = (String) row[0];
    String[] targets = (String[]) row[3];
    String[] titles = (String[]) row[4];
    Set<LinkName> names = new HashSet<>();
    for (int i = 0; i < targets.length; i++) {
      names.add(new LinkName(targets[i], titles[i]));
    }
    return new Backlink(
        slug,
        (String) row[1],
        (String) row[2],
        Backlink.places(Source.decode((byte[]) row[5], null), names));
  }
}
