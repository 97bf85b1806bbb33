package io.studygraph.note;

import java.util.List;

/**
 * What became of a patch.
 *
 * @param rewritten the other notes whose links were led to the note's new slug
 */
record Patched(StoredNote note, List<StoredNote> rewritten) {}
