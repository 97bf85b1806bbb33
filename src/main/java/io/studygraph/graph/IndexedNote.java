package io.studygraph.graph;

import java.util.UUID;

/**
 * A note as the graph in memory has it.
 *
 * @param number the small one of its row, for sets of notes
 * @param hidden whether only authors see it
 */
record IndexedNote(UUID id, int number, NoteLabel label, boolean hidden) {}
