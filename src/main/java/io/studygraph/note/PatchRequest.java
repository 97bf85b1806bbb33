package io.studygraph.note;

import io.studygraph.http.Precondition;

/**
 * A patch of one note.
 *
 * @param strict refuse a result with errors
 * @param rewriteLinks when the note gets another slug, lead the links of other notes to that
 * @param dryRun do everything, tell what became of it, and undo it
 */
record PatchRequest(
    String slug,
    NotePatch patch,
    Precondition precondition,
    boolean strict,
    boolean rewriteLinks,
    boolean dryRun) {}
