package io.studygraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.regex.Pattern;

/** DOT (https://graphviz.org/doc/info/lang.html). What is missing is drawn with dashes. */
final class DotWriter implements GraphWriter {

  private static final Pattern BREAKS = Pattern.compile("\\p{Cntrl}+");

  private final Writer out;

  DotWriter(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  @Override
  public void start() throws IOException {
    out.write("digraph notes {\n");
  }

  @Override
  public void node(GraphNode node) throws IOException {
    out.append("  \"").append(node.slug()).append("\" [label=").append(quoted(node.label()));
    out.append(node.exists() ? "]\n" : ", style=\"dashed\"]\n");
  }

  @Override
  public void startEdges() {}

  @Override
  public void edge(Edge edge) throws IOException {
    out.append("  \"").append(edge.from()).append("\" -> \"").append(edge.to());
    out.append("\" [type=\"").append(edge.type().toString()).append("\"]\n");
  }

  /** A label is one line; backslashes start escapes in it. */
  private static String quoted(String text) {
    return "\""
        + BREAKS.matcher(text).replaceAll(" ").replace("\\", "\\\\").replace("\"", "\\\"")
        + "\"";
  }

  @Override
  public void end() throws IOException {
    out.write("}\n");
    out.flush();
  }
}
