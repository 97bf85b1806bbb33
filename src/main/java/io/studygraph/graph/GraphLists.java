package io.studygraph.graph;

import io.studygraph.document.Lines;
import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists that tell how a graph fares. */
record GraphLists(GraphIndex graph) {

  /**
   * A note that no other one links to.
   *
   * @param outgoing how many notes it links to
   */
  record Orphan(String slug, String title, @Nullable String category, long outgoing) {}

  /**
   * A link to a note that there is not, or that cannot be told from others of its name.
   *
   * @param nearest the slug that was perhaps meant
   */
  record BrokenLink(
      String from, String to, EdgeType type, @Nullable Lines lines, @Nullable String nearest) {}

  /** Two notes of which one links to the other, which does not link back. */
  record OneWayLink(String from, String to, List<EdgeType> types) {}

  /** By slug. */
  Page<Orphan> orphans(PageRequest request) {
    return page(
            request,
            1,
            first ->
                notesFrom(first).filter(note -> graph.sources(note).findAny().isEmpty()).boxed(),
            note -> List.of(graph.nodes().slug(note)))
        .map(this::orphan);
  }

  private Orphan orphan(int note) {
    NoteLabel label = graph.nodes().label(note);
    return new Orphan(
        label.slug(), label.title(), label.category(), graph.linkedNotes(note).count());
  }

  /** By the slugs of both ends, then by type. */
  Page<BrokenLink> brokenLinks(PageRequest request) {
    Page<Edge> broken =
        page(
            request,
            3,
            first ->
                notesFrom(first)
                    .boxed()
                    .flatMap(
                        note ->
                            graph
                                .linksOf(note)
                                .filter(link -> !graph.nodes().isNote(graph.target(link)))
                                .mapToObj(link -> graph.edge(note, link))),
            edge -> List.of(edge.from(), edge.to(), edge.type().toString()));
    NearestSlug slugs = new NearestSlug(graph.nodes());
    return broken.map(
        edge ->
            new BrokenLink(
                edge.from(),
                edge.to(),
                edge.type(),
                edge.lines(),
                slugs.to(edge.to()).orElse(null)));
  }

  /** By the slugs of both ends. */
  Page<OneWayLink> oneWay(PageRequest request) {
    return page(
        request,
        2,
        first ->
            notesFrom(first)
                .boxed()
                .flatMap(
                    note ->
                        graph
                            .linkedNotes(note)
                            .filter(target -> !graph.isLink(target, note))
                            .mapToObj(target -> oneWay(note, target))),
        link -> List.of(link.from(), link.to()));
  }

  private OneWayLink oneWay(int from, int to) {
    return new OneWayLink(
        graph.nodes().slug(from),
        graph.nodes().slug(to),
        graph
            .linksOf(from)
            .filter(link -> graph.target(link) == to)
            .mapToObj(link -> graph.edge(from, link).type())
            .toList());
  }

  private IntStream notesFrom(String slug) {
    return IntStream.range(graph.nodes().from(slug), graph.nodes().notes());
  }

  /**
   * @param keys how many texts a position has
   * @param all the list in order; it may leave out items whose position starts before a text
   */
  static <T> Page<T> page(
      PageRequest request,
      int keys,
      Function<String, Stream<T>> all,
      Function<T, List<String>> position) {
    List<String> after = request.after();
    if (!after.isEmpty() && after.size() != keys) {
      throw PageRequest.invalidCursor();
    }
    List<T> found =
        all.apply(after.isEmpty() ? "" : after.get(0))
            .filter(item -> after.isEmpty() || isBehind(position.apply(item), after))
            .limit(request.limit() + 1L)
            .toList();
    return Page.of(found, request, position).counted(request, () -> all.apply("").count());
  }

  private static boolean isBehind(List<String> position, List<String> after) {
    for (int i = 0; i < after.size(); i++) {
      int order = position.get(i).compareTo(after.get(i));
      if (order != 0) {
        return order > 0;
      }
    }
    return false;
  }
}
