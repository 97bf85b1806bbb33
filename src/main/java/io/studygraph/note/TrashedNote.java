package io.studygraph.note;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.studygraph.access.KeyName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deleted note as the trash shows it: what it was when it was deleted.
 *
 * @param deletedBy the API key that deleted it; null where that is not known
 */
record TrashedNote(
    @JsonUnwrapped NoteSummary note, Instant deletedAt, @Nullable KeyName deletedBy) {}
