package io.studygraph.graph;

import java.io.IOException;
import java.util.BitSet;

/**
 * Some notes, the links between them, and the slugs of none that they link to. Nodes come by slug,
 * those of no note last; links by the slugs of both ends, then by type.
 */
record GraphPart(GraphIndex graph, BitSet notes) {

  static GraphPart whole(GraphIndex graph) {
    BitSet notes = new BitSet();
    notes.set(0, graph.nodes().notes());
    return new GraphPart(graph, notes);
  }

  void write(GraphWriter writer) throws IOException {
    NodeTable nodes = graph.nodes();
    BitSet missing = new BitSet();
    writer.start();
    for (int note = notes.nextSetBit(0); note >= 0; note = notes.nextSetBit(note + 1)) {
      writer.node(GraphNode.of(nodes.label(note)));
      graph.linksOf(note).map(graph::target).filter(to -> !nodes.isNote(to)).forEach(missing::set);
    }
    for (int node = missing.nextSetBit(0); node >= 0; node = missing.nextSetBit(node + 1)) {
      writer.node(GraphNode.missing(nodes.slug(node)));
    }
    writer.startEdges();
    for (int note = notes.nextSetBit(0); note >= 0; note = notes.nextSetBit(note + 1)) {
      Rows targets = graph.links().targets();
      for (int link = targets.start(note); link < targets.end(note); link++) {
        int to = targets.number(link);
        if (!nodes.isNote(to) || notes.get(to)) {
          writer.edge(graph.edge(note, link));
        }
      }
    }
    writer.end();
  }
}
