/**
 * What a note says. Start at {@code DocumentReader} (source → {@link
 * io.studygraph.document.Document}), {@code DocumentWriter} (write form → source), {@code
 * DocumentEditor} (source and edits → source) and {@code Redaction} (source → source without keys).
 * Plain Java; depends on {@code markdown} alone.
 */
@NullMarked
package io.studygraph.document;

import org.jspecify.annotations.NullMarked;
