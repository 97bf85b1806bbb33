/**
 * Spaced repetition: when each learner is to see which question or flashcard again. The log of
 * reviews is the truth; a schedule follows from it. Start at {@link io.studygraph.review.Scheduler}
 * (a schedule and a rating → the next schedule). Depends on {@code quiz}, whose questions it asks,
 * and on {@code note}, {@code document}, {@code http} and {@code access}.
 */
@NullMarked
package io.studygraph.review;

import org.jspecify.annotations.NullMarked;
