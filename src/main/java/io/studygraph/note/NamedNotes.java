package io.studygraph.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The notes that links speak of, among those that the caller may know of; one statement for any
 * number of links.
 */
@ApplicationScoped
class NamedNotes {

  private final Session session;
  private final Visibility visibility;

  NamedNotes(Session session, Visibility visibility) {
    this.session = session;
    this.visibility = visibility;
  }

  /**
   * What has a name.
   *
   * @param slugs of all notes that have it
   * @param slug null when they are several
   * @param title likewise
   */
  record Named(List<String> slugs, @Nullable String slug, @Nullable String title) {}

  /** Names that no note has are left out. */
  Map<LinkName, Named> find(Collection<LinkName> names) {
    List<LinkName> wanted = names.stream().distinct().toList();
    if (wanted.isEmpty()) {
      return Map.of();
    }
    Map<LinkName, Named> found = new HashMap<>();
    session
        .createNativeQuery(
            """
            select l.position, found.slugs, found.slug, found.title
            from unnest(cast(:targets as text[]), cast(:titles as text[]))
              with ordinality as l (target, title, position)
            join lateral %s found on true
            """
                .formatted(NoteNames.lookup(visibility.notes())),
            Object[].class)
        .setParameter("targets", wanted.stream().map(LinkName::target).toArray(String[]::new))
        .setParameter("titles", wanted.stream().map(LinkName::title).toArray(String[]::new))
        .getResultList()
        .forEach(
            row ->
                found.put(
                    wanted.get(((Number) row[0]).intValue() - 1),
                    new Named(List.of((String[]) row[1]), (String) row[2], (String) row[3])));
    return found;
  }
}
