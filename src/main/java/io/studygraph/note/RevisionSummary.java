package io.studygraph.note;

import io.studygraph.access.KeyName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A state of a note as lists show it.
 *
 * @param createdBy the API key that made it; null where that is not known
 * @param size of the Markdown in bytes
 */
record RevisionSummary(int number, Instant createdAt, @Nullable KeyName createdBy, int size) {}
