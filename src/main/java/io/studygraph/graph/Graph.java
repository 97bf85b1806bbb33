package io.studygraph.graph;

import io.studygraph.graph.Neighbourhood.Node;
import io.studygraph.note.Notes;
import io.studygraph.note.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The notes that the caller may know of, and what joins them. */
@ApplicationScoped
class Graph {

  private final Session session;
  private final Visibility visibility;
  private final Notes notes;

  Graph(Session session, Visibility visibility, Notes notes) {
    this.notes = notes;
    this.session = session;
    this.visibility = visibility;
  }

  /**
   * Takes {@code depth + 3} statements, whatever it finds.
   *
   * <p>Fails as {@link Notes#get} does when no note has the slug, even if others link to it.
   */
  Neighbourhood around(
      String root, int depth, int limit, Direction direction, Set<EdgeType> types) {
    if (labels(List.of(root)).isEmpty()) {
      throw notes.missing(root);
    }
    Edges edges = new StoredEdges(session, visibility.notes(), direction, types);
    Traversal traversal = Traversal.from(root, depth, limit, edges);
    Map<String, Label> labels = labels(traversal.distances().keySet());
    List<Node> nodes =
        traversal.distances().entrySet().stream()
            .map(
                reached -> node(reached.getKey(), reached.getValue(), labels.get(reached.getKey())))
            .toList();
    return new Neighbourhood(root, nodes, traversal.edges(), traversal.truncated());
  }

  private static Node node(String slug, int distance, @Nullable Label label) {
    return label == null
        ? new Node(slug, null, null, distance, false)
        : new Node(slug, label.title(), label.category(), distance, true);
  }

  private record Label(String slug, String title, @Nullable String category) {}

  private Map<String, Label> labels(Collection<String> slugs) {
    return session
        .createNativeQuery(
            "select n.slug, n.title, n.category from %s n where n.slug = any(:slugs)"
                .formatted(visibility.notes()),
            Object[].class)
        .setParameter("slugs", slugs.toArray(String[]::new))
        .getResultList()
        .stream()
        .map(row -> new Label((String) row[0], (String) row[1], (String) row[2]))
        .collect(Collectors.toMap(Label::slug, Function.identity()));
  }
}
