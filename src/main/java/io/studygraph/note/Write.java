package io.studygraph.note;

import io.studygraph.document.Reading;
import io.studygraph.http.Precondition;

/**
 * Something to be written.
 *
 * @param dryRun do everything, tell what became of it, and undo it
 */
public record Write(
    Reading reading, Placement placement, Precondition precondition, boolean dryRun) {}
