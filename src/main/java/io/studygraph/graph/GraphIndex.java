package io.studygraph.graph;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The notes that somebody may know of, the links between them and their tags, in one state. Nodes
 * are numbered: first the notes by slug, then by name the slugs that links lead to and no note has.
 */
final class GraphIndex {

  private final NodeTable nodes;
  private final LinkTable links;
  private final Rows sources;
  private final TagTable tags;

  GraphIndex(NodeTable nodes, LinkTable links, TagTable tags) {
    this.nodes = nodes;
    this.links = links;
    this.tags = tags;
    sources = links.targets().transposed(nodes.size());
  }

  /** How many nodes and links it has. */
  int size() {
    return nodes.size() + links.targets().size();
  }

  NodeTable nodes() {
    return nodes;
  }

  LinkTable links() {
    return links;
  }

  TagTable tags() {
    return tags;
  }

  /** The nodes that link to each node, as often as they do. */
  Rows sources() {
    return sources;
  }

  /** The links that a node has, by their numbers. */
  IntStream linksOf(int node) {
    return IntStream.range(links.targets().start(node), links.targets().end(node));
  }

  int target(int link) {
    return links.targets().number(link);
  }

  Edge edge(int from, int link) {
    return new Edge(
        nodes.slug(from), nodes.slug(target(link)), links.type(link), links.lines(link));
  }

  /** The nodes that link to a node, in their order. */
  IntStream sources(int node) {
    return sources.row(node);
  }

  /** The notes that a note links to, in their order. */
  IntStream linkedNotes(int node) {
    return links.targets().row(node).filter(nodes::isNote);
  }

  boolean isLink(int source, int target) {
    return links.targets().contains(source, target);
  }

  OptionalInt note(String slug) {
    return nodes.note(slug);
  }
}
