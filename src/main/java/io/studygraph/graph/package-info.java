/**
 * What is related to what. Start at {@code GraphIndexes} (the graph in memory, and how it follows
 * the database), {@code GraphIndex} (what it is made of) and {@code Traversal} (how it is walked).
 * {@code Measures} are what takes long to compute, {@code GraphFormat} what the graph is exported
 * as. Depends on {@code note}, {@code document}, {@code http} and {@code background}.
 */
@NullMarked
package io.studygraph.graph;

import org.jspecify.annotations.NullMarked;
