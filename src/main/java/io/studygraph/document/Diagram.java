package io.studygraph.document;

import org.jspecify.annotations.Nullable;

/**
 * A mermaid fence.
 *
 * @param kind the diagram's first word, for example {@code flowchart} or {@code sequenceDiagram}
 * @param direction of a flowchart, for example {@code LR}
 */
public record Diagram(
    String kind, @Nullable String direction, String source, String section, Lines lines) {}
