package io.studygraph.graph;

import java.time.Instant;

/**
 * A state of the notes.
 *
 * @param snapshot which transactions it saw, as PostgreSQL writes it
 * @param at by the clock of the database
 */
record GraphMoment(String snapshot, Instant at) {}
