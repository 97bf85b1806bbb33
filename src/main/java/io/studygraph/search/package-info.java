/**
 * Words to notes: {@code /search}, and {@code q} in every list of notes. Start at {@code TextIndex}
 * (what is stored of a note), {@code QueryReader} (what can be asked) and {@code CurrentQuery}
 * (what is searched). Depends on {@code note}, {@code document} and {@code http}.
 */
@NullMarked
package io.studygraph.search;

import org.jspecify.annotations.NullMarked;
