/**
 * What is related to what. Start at {@code Traversal} (how the graph is walked) and {@code
 * StoredEdges} (where its edges come from). Depends on {@code note} and {@code document}.
 */
@NullMarked
package io.studygraph.graph;

import org.jspecify.annotations.NullMarked;
