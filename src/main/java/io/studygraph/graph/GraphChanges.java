package io.studygraph.graph;

import java.util.Set;
import java.util.UUID;

/**
 * What became visible since some moment.
 *
 * @param notes that changed themselves
 * @param names that may mean another note than before, or none
 * @param complete whether that is all; there may be too much to tell
 */
record GraphChanges(Set<UUID> notes, Set<String> names, boolean complete) {}
