/**
 * Words to notes: {@code /search}, {@code /search/suggest}, and {@code q} in every list of notes.
 * Start at {@code TextIndex} (what is stored of a note), {@code QueryReader} (what can be asked),
 * {@code CurrentQuery} (what is searched), {@code CurrentResult} (what is found) and {@code
 * Relevance} (in which order). Depends on {@code note}, {@code document}, {@code access} and {@code
 * http}.
 */
@NullMarked
package io.studygraph.search;

import org.jspecify.annotations.NullMarked;
