package io.studygraph.graph;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.studygraph.graph.GraphRows.Written;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads the graph of one moment: the whole, or what has changed since another one. */
@ApplicationScoped
class GraphLoader {

  private final Session session;
  private final GraphLog log;
  private final GraphRows rows;

  GraphLoader(Session session, GraphLog log, GraphRows rows) {
    this.session = session;
    this.log = log;
    this.rows = rows;
  }

  GraphState load() {
    return inOneState(this::whole);
  }

  /** The same as {@link #load} gives, in less time where little has changed. */
  GraphState reload(GraphState former) {
    return inOneState(
        () -> {
          int most = mostFollowed(former.all().nodes().notes());
          GraphChanges changes = log.changes(former.moment(), most);
          Set<UUID> relinked = changes.complete() ? relinked(changes, most) : null;
          return relinked == null ? whole() : patched(former, changes.notes(), relinked);
        });
  }

  /** Of how many notes changes are followed: to follow more is slower than to read the whole. */
  private static int mostFollowed(int notes) {
    return Math.max(2000, notes / 4);
  }

  private <T> T inOneState(Supplier<T> work) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              session
                  .createNativeMutationQuery(
                      "set transaction isolation level repeatable read, read only")
                  .executeUpdate();
              return work.get();
            });
  }

  private GraphState whole() {
    AllNotes.Builder notes = new AllNotes.Builder();
    Map<UUID, Integer> places = new HashMap<>();
    rows.eachNote(note -> places.put(note.id(), notes.add(note)));
    AllNotes all = notes.build();
    NameTable names = new NameTable();
    rows.names((note, rank, name) -> names.add(rank, name, place(places, note)));
    List<GraphBuilder> views =
        all.hidden().isEmpty()
            ? List.of(new GraphBuilder(NoteTable.ofAll(all)))
            : List.of(
                new GraphBuilder(NoteTable.ofAll(all)), new GraphBuilder(NoteTable.ofOpen(all)));
    rows.links(
        link -> {
          int from = place(places, link.from());
          views.stream()
              .filter(view -> view.has(from))
              .forEach(view -> add(view, from, link, names));
        });
    rows.tags(
        GraphState.ALL,
        null,
        (note, tag) -> {
          int tagged = place(places, note);
          views.stream().filter(view -> view.has(tagged)).forEach(view -> view.addTag(tagged, tag));
        });
    List<GraphIndex> graphs = views.stream().map(GraphBuilder::build).toList();
    return new GraphState(log.moment(), graphs.get(0), graphs.get(graphs.size() - 1));
  }

  private static void add(GraphBuilder view, int from, Written link, NameTable names) {
    int to = names.find(link.name(), view::has).orElseGet(() -> view.broken(link.name().target()));
    view.addLink(from, to, link.type(), link.lines());
  }

  private static int place(Map<UUID, Integer> places, UUID note) {
    return Objects.requireNonNull(places.get(note));
  }

  private GraphState patched(GraphState former, Set<UUID> changed, Set<UUID> relinked) {
    NotePatch notes =
        new NotePatch(former.all().nodes().table().all(), changed, relinked, rows.notes(changed));
    AllNotes now = notes.now();
    GraphIndex all =
        filled(
            new GraphPatch(former.all(), notes, NoteTable.ofAll(now)),
            GraphState.ALL,
            changed,
            relinked);
    GraphIndex open =
        now.hidden().isEmpty()
            ? all
            : filled(
                new GraphPatch(former.open(), notes, NoteTable.ofOpen(now)),
                GraphState.OPEN,
                changed,
                relinked);
    return new GraphState(log.moment(), all, open);
  }

  private GraphIndex filled(GraphPatch patch, String view, Set<UUID> changed, Set<UUID> relinked) {
    rows.resolvedLinks(
        view,
        relinked,
        link ->
            patch.addLink(link.from(), link.type(), link.to(), link.name().target(), link.lines()));
    rows.tags(view, changed, patch::addTag);
    return patch.build();
  }

  /** The notes whose links may lead elsewhere now; null where they are too many. */
  private @Nullable Set<UUID> relinked(GraphChanges changes, int most) {
    if (changes.names().isEmpty()) {
      return changes.notes();
    }
    List<UUID> linking =
        session
            .createNativeQuery(
                """
                select l.note_id from note_link l where l.target = any(:names)
                union
                select l.note_id from note_link l where l.title = any(:names)
                limit %d
                """
                    .formatted(most + 1),
                UUID.class)
            .setParameter("names", changes.names().toArray(String[]::new))
            .getResultList();
    if (linking.size() > most) {
      return null;
    }
    Set<UUID> relinked = new HashSet<>(changes.notes());
    relinked.addAll(linking);
    return relinked;
  }
}
