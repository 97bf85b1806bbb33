package io.studygraph.graph;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
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
          GraphChanges changes = log.changes(former.moment());
          Set<UUID> relinked = changes.complete() ? relinked(changes) : null;
          return relinked == null ? whole() : patched(former, changes.notes(), relinked);
        });
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
    GraphIndex all = whole(GraphState.ALL);
    return new GraphState(log.moment(), all, rows.isAnyHidden() ? whole(GraphState.OPEN) : all);
  }

  private GraphIndex whole(String view) {
    NoteTable.Builder notes = new NoteTable.Builder();
    Map<UUID, Integer> numbers = new HashMap<>();
    rows.eachNote(view, note -> numbers.put(note.id(), notes.add(note)));
    NameTable names = new NameTable();
    rows.names(view, (note, rank, name) -> names.add(rank, name, number(numbers, note)));
    GraphBuilder builder = new GraphBuilder(notes.build());
    rows.links(
        view,
        link -> {
          OptionalInt to = names.find(link.name());
          builder.addLink(
              number(numbers, link.from()),
              to.orElseGet(() -> builder.broken(link.name().target())),
              link.type(),
              link.lines());
        });
    rows.tags(view, null, (note, tag) -> builder.addTag(number(numbers, note), builder.tag(tag)));
    return builder.build();
  }

  /** Where as many notes are open as there are, they are the same. */
  private GraphState patched(GraphState former, Set<UUID> changed, Set<UUID> relinked) {
    List<IndexedNote> present = rows.notes(GraphState.ALL, changed);
    List<IndexedNote> presentOpen = rows.notes(GraphState.OPEN, changed);
    GraphIndex all = patched(former.all(), GraphState.ALL, changed, relinked, present);
    if (former.all() == former.open() && present.equals(presentOpen)) {
      return new GraphState(log.moment(), all, all);
    }
    GraphIndex open = patched(former.open(), GraphState.OPEN, changed, relinked, presentOpen);
    return new GraphState(
        log.moment(), all, open.nodes().notes() == all.nodes().notes() ? all : open);
  }

  private GraphIndex patched(
      GraphIndex former,
      String view,
      Set<UUID> changed,
      Set<UUID> relinked,
      List<IndexedNote> present) {
    GraphPatch patch = new GraphPatch(former, changed, relinked, present);
    rows.resolvedLinks(
        view,
        relinked,
        link ->
            patch.addLink(link.from(), link.type(), link.to(), link.name().target(), link.lines()));
    rows.tags(view, changed, patch::addTag);
    return patch.build();
  }

  /** The notes whose links may lead elsewhere now; null where they are too many. */
  private @Nullable Set<UUID> relinked(GraphChanges changes) {
    Set<UUID> relinked = new HashSet<>(changes.notes());
    if (!changes.names().isEmpty()) {
      relinked.addAll(
          session
              .createNativeQuery(
                  """
                  select l.note_id from note_link l where l.target = any(:names)
                  union
                  select l.note_id from note_link l where l.title = any(:names)
                  limit %d
                  """
                      .formatted(GraphLog.MOST + 1),
                  UUID.class)
              .setParameter("names", changes.names().toArray(String[]::new))
              .getResultList());
    }
    return relinked.size() <= 2 * GraphLog.MOST ? relinked : null;
  }

  private static int number(Map<UUID, Integer> numbers, UUID note) {
    return Objects.requireNonNull(numbers.get(note));
  }
}
