package io.studygraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A flowchart of Mermaid (https://mermaid.js.org/syntax/flowchart.html). Nodes are called by
 * numbers: some slugs are words of its language.
 */
final class MermaidWriter implements GraphWriter {

  private final Writer out;
  private final Map<String, Integer> numbers = new HashMap<>();

  MermaidWriter(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  @Override
  public void start() throws IOException {
    out.write("flowchart LR\n  classDef missing stroke-dasharray: 4\n");
  }

  @Override
  public void node(GraphNode node) throws IOException {
    int number = numbers.size();
    numbers.put(node.slug(), number);
    out.append("  n").append(String.valueOf(number)).append("[\"").append(escaped(node.label()));
    out.append(node.exists() ? "\"]\n" : "\"]:::missing\n");
  }

  @Override
  public void startEdges() {}

  @Override
  public void edge(Edge edge) throws IOException {
    out.append("  n").append(number(edge.from()));
    out.append(" -->|").append(edge.type().toString()).append("| n");
    out.append(number(edge.to())).append('\n');
  }

  private String number(String slug) {
    return String.valueOf(Objects.requireNonNull(numbers.get(slug)));
  }

  /** Whatever is not a letter or a digit may be markup: of Mermaid, Markdown or HTML. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c > 0x7f) {
                escaped.appendCodePoint(c);
              } else if (c <= ' ' || c == 0x7f) {
                escaped.append(' ');
              } else {
                escaped.append('#').append(c).append(';');
              }
            });
    return escaped.toString();
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
