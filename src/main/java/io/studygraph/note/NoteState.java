package io.studygraph.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as it was at some moment, without its source. Small, so that all notes' can be held.
 *
 * @param formerSlugs that lead to the note, the latest first; no more than {@link #MOST_FORMER}
 * @param size bytes of the source
 */
public record NoteState(
    UUID id,
    int revision,
    String slug,
    @Nullable String path,
    List<String> formerSlugs,
    Instant updatedAt,
    int size) {

  /** As many as fit into the 64 KB that a zip has for the comment of a file. */
  public static final int MOST_FORMER = 400;
}
