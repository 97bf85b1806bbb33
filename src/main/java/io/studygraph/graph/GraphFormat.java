package io.studygraph.graph;

import io.studygraph.http.Accepted;
import io.studygraph.http.Digest;
import io.studygraph.http.Streamed;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What programs for graphs read. */
enum GraphFormat {
  JSON("application/json"),
  /** JSON Graph Format, version 2. */
  JGF("application/vnd.jgf+json"),
  GRAPHML("application/graphml+xml"),
  /** Of Gephi. */
  GEXF("application/gexf+xml"),
  /** Of Graphviz. */
  DOT("text/vnd.graphviz"),
  MERMAID("text/vnd.mermaid"),
  /** The JSON of Cytoscape and Cytoscape.js. */
  CYTOSCAPE("application/vnd.cytoscape+json");

  private static final List<MediaType> TYPES =
      Stream.of(values()).map(format -> MediaType.valueOf(format.type)).toList();

  private static final int BUFFER = 1 << 16;

  /** Bytes of the hash. */
  private static final int NAME = 16;

  private final String type;

  GraphFormat(String type) {
    this.type = type;
  }

  /**
   * @param name as in the contract; null for what the caller accepts
   */
  static GraphFormat of(@Nullable String name, HttpHeaders headers) {
    return name == null
        ? values()[TYPES.indexOf(Accepted.of(headers, TYPES))]
        : valueOf(name.toUpperCase(Locale.ROOT));
  }

  MediaType type() {
    MediaType plain = MediaType.valueOf(type);
    return plain.getType().equals("text") ? plain.withCharset("utf-8") : plain;
  }

  /** Writes it twice, first for the name of its bytes, so that it need not be held. */
  Streamed of(GraphPart part) {
    MessageDigest digest = Digest.sha256();
    try {
      write(part, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Streamed(
        out -> write(part, out), HexFormat.of().formatHex(digest.digest(), 0, NAME));
  }

  private void write(GraphPart part, OutputStream out) throws IOException {
    part.write(writer(new BufferedOutputStream(out, BUFFER)));
  }

  private GraphWriter writer(OutputStream out) throws IOException {
    return switch (this) {
      case JSON -> new JsonWriter(out);
      case JGF -> new JgfWriter(out);
      case GRAPHML -> new GraphMlWriter(out);
      case GEXF -> new GexfWriter(out);
      case DOT -> new DotWriter(out);
      case MERMAID -> new MermaidWriter(out);
      case CYTOSCAPE -> new CytoscapeWriter(out);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
