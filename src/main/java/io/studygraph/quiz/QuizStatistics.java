package io.studygraph.quiz;

import io.studygraph.document.Question.Option;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What attempts tell of a quiz and its questions, in JSON.
 *
 * @param attempts how many were taken into account
 * @param sampled whether there are more, of which these are a fair sample
 * @param complete how many of them asked every question, by which reliability is told
 */
record QuizStatistics(
    String slug,
    int attempts,
    boolean sampled,
    int complete,
    Figure reliability,
    List<QuestionStatistics> questions) {

  /**
   * @param leftOut answers that were given to other options, graded by another key, or not counted
   */
  record QuestionStatistics(
      UUID question,
      int version,
      @Nullable String topic,
      String prompt,
      int answers,
      int unanswered,
      int leftOut,
      Figure facility,
      Figure discrimination,
      List<OptionStatistics> options) {}

  record OptionStatistics(String key, String text, boolean correct, int count, Figure meanRest) {}

  static QuizStatistics of(Quiz quiz, AnswerSample sample) {
    ItemAnalysis analysis = new ItemAnalysis(quiz.items().size(), sample.attempts());
    return new QuizStatistics(
        quiz.note().slug(),
        sample.attempts().size(),
        sample.more(),
        analysis.complete(),
        analysis.reliability(),
        IntStream.range(0, quiz.items().size())
            .mapToObj(
                i -> of(quiz.items().get(i), i, analysis, sample.leftOut().getOrDefault(i, 0)))
            .toList());
  }

  private static QuestionStatistics of(
      Quiz.Item item, int number, ItemAnalysis analysis, int leftOut) {
    return new QuestionStatistics(
        item.row().id(),
        item.row().version(),
        item.question().topic(),
        item.question().prompt(),
        analysis.answers(number),
        analysis.unanswered(number),
        leftOut,
        analysis.facility(number),
        analysis.discrimination(number),
        item.question().options().stream()
            .map(option -> of(item, option, number, analysis))
            .toList());
  }

  private static OptionStatistics of(
      Quiz.Item item, Option option, int number, ItemAnalysis analysis) {
    return new OptionStatistics(
        option.key(),
        option.text(),
        item.question().correct().contains(option.key()),
        analysis.chose(number, option.key()),
        analysis.meanRest(number, option.key()));
  }
}
