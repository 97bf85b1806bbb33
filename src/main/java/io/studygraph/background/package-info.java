/**
 * Work that features do while nobody asks. Start at {@code BackgroundTask}, which a feature
 * implements; {@code BackgroundTasks} runs them. Depends on nothing.
 */
@NullMarked
package io.studygraph.background;

import org.jspecify.annotations.NullMarked;
