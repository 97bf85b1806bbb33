package io.studygraph.note;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as it was at some moment, without its source. Small, so that all notes' can be held.
 *
 * @param size bytes of the source
 */
public record NoteState(
    UUID id, int revision, String slug, @Nullable String path, Instant updatedAt, int size) {}
