package io.studygraph.quiz;

import io.studygraph.quiz.ItemAnalysis.Answer;
import java.util.List;
import java.util.Map;

/**
 * Answers to a quiz.
 *
 * @param attempts by the number of the question in the quiz
 * @param leftOut how many are not among them, by the number of the question
 * @param more whether there are more attempts
 */
record AnswerSample(
    List<Map<Integer, Answer>> attempts, Map<Integer, Integer> leftOut, boolean more) {}
