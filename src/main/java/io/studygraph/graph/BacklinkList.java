package io.studygraph.graph;

import io.studygraph.document.Source;
import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import io.studygraph.note.LinkName;
import io.studygraph.note.Notes;
import io.studygraph.note.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** The notes that link to a note, by slug. Reads those of the page, and no others. */
@ApplicationScoped
class BacklinkList {

  private static final String SOURCES =
      """
      with linking as (
        select
          l.note_id,
          array_agg(l.target order by l.position) as targets,
          array_agg(l.title order by l.position) as titles
        from note_link l
        where l.note_id = any(:ids) and %2$s = :slug
        group by l.note_id
      )
      select n.id, linking.targets, linking.titles, r.source
      from linking
      join %1$s n on n.id = linking.note_id
      join revision r on r.note_id = n.id and r.number = n.revision
      """;

  private final GraphIndexes indexes;
  private final Session session;
  private final Visibility visibility;
  private final Notes notes;

  BacklinkList(GraphIndexes indexes, Session session, Visibility visibility, Notes notes) {
    this.indexes = indexes;
    this.session = session;
    this.visibility = visibility;
    this.notes = notes;
  }

  /** Fails as {@link Notes#get} does. */
  Page<Backlink> page(String slug, PageRequest request) {
    GraphIndex graph = indexes.current();
    int note = graph.note(slug).orElseThrow(() -> notes.missing(slug));
    int first = request.after().isEmpty() ? 0 : graph.nodes().behind(request.after().get(0));
    List<Integer> found =
        graph
            .sources(note)
            .filter(source -> source >= first)
            .limit(request.limit() + 1L)
            .boxed()
            .toList();
    Page<Integer> page =
        Page.of(found, request, last -> List.of(graph.nodes().slug(last)))
            .counted(request, () -> graph.sources(note).count());
    NoteTable table = graph.nodes().table();
    Map<UUID, List<Backlink.Place>> places =
        places(slug, page.items().stream().map(table::id).toArray(UUID[]::new));
    return page.map(
        source -> {
          NoteLabel label = table.label(source);
          return new Backlink(
              label.slug(),
              label.title(),
              label.category(),
              places.getOrDefault(table.id(source), List.of()));
        });
  }

  /** Without those of notes that were changed at this moment, and do not link there any more. */
  private Map<UUID, List<Backlink.Place>> places(String slug, UUID[] ids) {
    Map<UUID, List<Backlink.Place>> places = new HashMap<>();
    session
        .createNativeQuery(
            SOURCES.formatted(visibility.notes(), GraphRows.resolved(visibility.notes())),
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("slug", slug)
        .getResultList()
        .forEach(
            row ->
                places.put(
                    (UUID) row[0],
                    Backlink.places(
                        Source.decode((byte[]) row[3], null),
                        names((String[]) row[1], (String[]) row[2]))));
    return places;
  }

  private static Set<LinkName> names(String[] targets, String[] titles) {
    Set<LinkName> names = new HashSet<>();
    for (int i = 0; i < targets.length; i++) {
      names.add(new LinkName(targets[i], titles[i]));
    }
    return names;
  }
}
