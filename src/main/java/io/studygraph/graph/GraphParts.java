package io.studygraph.graph;

import io.studygraph.note.NoteList;
import io.studygraph.note.Selected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Finds the part of the graph that a request asks for by the filters of lists. */
@ApplicationScoped
class GraphParts {

  /** It says how the graph is written, and not which part. */
  private static final String FORMAT = "format";

  private final GraphIndexes indexes;
  private final NoteList list;
  private final Session session;

  GraphParts(GraphIndexes indexes, NoteList list, Session session) {
    this.indexes = indexes;
    this.list = list;
    this.session = session;
  }

  GraphPart of(UriInfo uri) {
    GraphIndex graph = indexes.current();
    return Set.of(FORMAT).containsAll(uri.getQueryParameters().keySet())
        ? GraphPart.whole(graph)
        : new GraphPart(graph, fitting(graph, ids(list.selected(uri))));
  }

  private Set<UUID> ids(Selected selected) {
    return new HashSet<>(
        selected
            .bind(session.createNativeQuery("select n.id from " + selected.sql(), UUID.class))
            .getResultList());
  }

  private static BitSet fitting(GraphIndex graph, Set<UUID> ids) {
    BitSet notes = new BitSet();
    for (int note = 0; note < graph.nodes().notes(); note++) {
      notes.set(note, ids.contains(graph.nodes().table().id(note)));
    }
    return notes;
  }
}
