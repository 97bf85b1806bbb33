package io.studygraph.graph;

import org.jspecify.annotations.Nullable;

/** A note by what it is called. */
record NoteLabel(String slug, String title, @Nullable String category) {}
