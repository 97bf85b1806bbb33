package io.studygraph.graph;

import java.io.IOException;

/** Writes a graph in one format while it goes over it: all nodes, then all edges. */
interface GraphWriter {

  void start() throws IOException;

  void node(GraphNode node) throws IOException;

  void startEdges() throws IOException;

  void edge(Edge edge) throws IOException;

  /** Leaves the stream open, and flushed. */
  void end() throws IOException;
}
