package io.studygraph.graph;

import java.util.BitSet;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/** A part of the graph as JGraphT wants it: much larger in memory, so made for one question. */
final class NoteDigraph {

  private NoteDigraph() {}

  /** Some notes and the links between them, whatever their type. */
  static Graph<Integer, DefaultEdge> of(GraphIndex graph, int[] notes) {
    Graph<Integer, DefaultEdge> digraph = new SimpleDirectedGraph<>(DefaultEdge.class);
    BitSet taken = new BitSet();
    for (int note : notes) {
      taken.set(note);
      digraph.addVertex(note);
    }
    for (int note : notes) {
      graph.linkedNotes(note).filter(taken::get).forEach(target -> digraph.addEdge(note, target));
    }
    return digraph;
  }
}
