package io.studygraph.quiz;

import io.studygraph.document.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grade in JSON. With it a learner gets the keys: the answers are in. */
record GradeView(
    BigDecimal score,
    int maxScore,
    BigDecimal fraction,
    @Nullable BigDecimal guessScore,
    String scoring,
    List<ResultView> results,
    List<Comparison> comparison) {

  static GradeView of(Quiz quiz, Grade grade, List<Comparison> comparison) {
    List<ResultView> results = new ArrayList<>();
    for (int i = 0; i < grade.results().size(); i++) {
      results.add(ResultView.of(grade.results().get(i), quiz.items().get(i).question()));
    }
    return new GradeView(
        grade.score(),
        grade.maxScore(),
        grade.fraction(),
        grade.guessScore(),
        grade.scoring(),
        results,
        comparison);
  }

  /** What one answer earned, and what would have been right. */
  record ResultView(
      String question,
      Outcome outcome,
      BigDecimal score,
      int maxScore,
      List<String> selected,
      List<String> correct,
      @Nullable String explanation) {

    static ResultView of(Grade.Result result, Question question) {
      return new ResultView(
          result.question(),
          result.outcome(),
          result.score(),
          1,
          result.selected(),
          question.correct(),
          question.explanation());
    }
  }
}
