/** Studygraph. */
@NullMarked
package io.studygraph;

import org.jspecify.annotations.NullMarked;
