package io.studygraph.quiz;

/**
 * A question that an attempt is to ask.
 *
 * @param quiz the slug that its note has now
 */
record Drawn(String quiz, Quiz.Item item) {}
