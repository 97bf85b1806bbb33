/**
 * Stored notes: their identity, lists, revisions and trash. Start at {@link
 * io.studygraph.note.Notes} (what can be done with them) and {@link io.studygraph.note.NoteIndex}
 * and {@link io.studygraph.note.NoteFilter} (how other features take part in writing and listing
 * them). Depends on {@code document}, {@code markdown} (HTML), {@code diff}, {@code http} and
 * {@code access}.
 */
@NullMarked
package io.studygraph.note;

import org.jspecify.annotations.NullMarked;
