/**
 * Words to notes: {@code /search}, {@code /search/suggest}, and {@code q} in every list of notes.
 * Start at {@code TextIndex} (what is stored of a note), {@code QueryReader} (what can be asked),
 * {@code CurrentQuery} (what is searched), {@code Matches} (what is found), {@code CurrentResult}
 * (what is known of it) and {@code Relevance} (in which order). Depends on {@code note}, {@code
 * document}, {@code access}, {@code http} and {@code background}.
 */
@NullMarked
package io.studygraph.search;

import org.jspecify.annotations.NullMarked;
