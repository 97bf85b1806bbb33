/**
 * Which notes carry which tags, and stand in which categories. Start at {@code TagIndex} (what is
 * stored of a note) and {@code Tallies} (the lists). Depends on {@code note}, {@code document},
 * {@code http} and {@code background}.
 */
@NullMarked
package io.studygraph.tag;

import org.jspecify.annotations.NullMarked;
