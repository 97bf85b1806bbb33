package io.studygraph.graph;

import java.time.Instant;

/**
 * A state of the notes.
 *
 * @param changes how often they were changed before
 * @param at by the clock of the database
 */
record GraphMoment(long changes, Instant at) {}
