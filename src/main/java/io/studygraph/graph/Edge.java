package io.studygraph.graph;

import io.studygraph.document.Lines;
import org.jspecify.annotations.Nullable;

/**
 * One note's reference to another, or a tag that both have.
 *
 * @param to a slug that no note need have
 * @param lines where {@code from} has it; null for a shared tag
 */
record Edge(String from, String to, EdgeType type, @Nullable Lines lines) {}
