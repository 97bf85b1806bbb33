/**
 * Questions, grading, attempts. Start at {@link io.studygraph.quiz.Grader} (answer keys +
 * submission → grade) and {@link io.studygraph.quiz.Scoring}; {@code Attempts} for what people do
 * with quizzes. Depends on {@code note}, {@code document}, {@code http} and {@code background}.
 */
@NullMarked
package io.studygraph.quiz;

import org.jspecify.annotations.NullMarked;
