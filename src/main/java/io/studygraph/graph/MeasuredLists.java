package io.studygraph.graph;

import io.studygraph.graph.Communities.Community;
import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of what is measured of a graph. */
record MeasuredLists(Measures measures) {

  /** Scores are given to so many parts of 1. */
  private static final double PARTS = 1e6;

  /**
   * A note that much leads to.
   *
   * @param score the chance to be at it when one follows links at random; those of all add up to 1
   * @param incoming how many notes link to it
   */
  record Hub(
      String slug,
      String title,
      @Nullable String category,
      double score,
      long incoming,
      long outgoing) {}

  /**
   * Notes that belong together.
   *
   * @param name the slug of the first of them
   * @param notes those that most leads to
   */
  record CommunityView(String name, int size, List<NoteLabel> notes) {}

  /** The highest score first, then by slug. */
  Page<Hub> hubs(PageRequest request) {
    GraphIndex graph = measures.graph();
    return GraphLists.page(
            request,
            2,
            first -> measures.hubs().notes().boxed(),
            note -> List.of(descending(measures.hubs().score(note)), graph.nodes().slug(note)))
        .map(this::hub);
  }

  private Hub hub(int note) {
    GraphIndex graph = measures.graph();
    NoteLabel label = graph.nodes().label(note);
    return new Hub(
        label.slug(),
        label.title(),
        label.category(),
        Math.round(measures.hubs().score(note) * PARTS) / PARTS,
        graph.sources(note).count(),
        graph.linkedNotes(note).count());
  }

  /** A text that comes the earlier the larger the number, which is not negative. */
  private static String descending(double score) {
    return "%016x".formatted(~Double.doubleToLongBits(score));
  }

  /** The largest first, then by name. */
  Page<CommunityView> communities(PageRequest request) {
    NodeTable nodes = measures.graph().nodes();
    return GraphLists.<Community>page(
            request,
            2,
            first -> measures.communities().all().stream(),
            one ->
                List.of("%010d".formatted(Integer.MAX_VALUE - one.size()), nodes.slug(one.first())))
        .map(
            one ->
                new CommunityView(
                    nodes.slug(one.first()),
                    one.size(),
                    one.notes().limit(Communities.NAMED).mapToObj(nodes::label).toList()));
  }
}
