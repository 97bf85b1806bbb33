package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.studygraph.quiz.Grade.Result;
import io.studygraph.quiz.InvalidSubmission.Fault;
import io.studygraph.quiz.Submission.Answer;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GraderTest {

  private static final List<AnswerKey> QUIZ =
      List.of(
          new AnswerKey("single", List.of("A", "B", "C", "D"), Set.of("B")),
          new AnswerKey("several", List.of("A", "B", "C", "D"), Set.of("A", "C")));

  @Test
  void eachQuestionIsScoredByItsDefaultWhenNoScoringIsNamed() {
    Grade grade = grade(null, answer("single", "B"), answer("several", "A"));

    assertThat(grade)
        .isEqualTo(
            new Grade(
                decimal("1.5000"),
                2,
                decimal("0.7500"),
                decimal("0.4500"),
                "default",
                List.of(
                    new Result("single", Outcome.CORRECT, decimal("1.0000"), List.of("B")),
                    new Result("several", Outcome.PARTIAL, decimal("0.5000"), List.of("A")))));
  }

  @Test
  void theNamedScoringAppliesToEveryQuestion() {
    Grade grade = grade(Scoring.ALL_OR_NOTHING, answer("single", "B"), answer("several", "A"));

    assertThat(grade.scoring()).isEqualTo("all-or-nothing");
    assertThat(grade.results())
        .extracting(Result::outcome)
        .containsExactly(Outcome.CORRECT, Outcome.INCORRECT);
  }

  @Test
  void resultsStandInTheOrderOfTheQuizAndSelectionsInThatOfTheOptions() {
    Grade grade = grade(null, answer("several", "D", "C", "A"), answer("single", "A"));

    assertThat(grade.results())
        .extracting(Result::question, Result::selected)
        .containsExactly(tuple("single", List.of("A")), tuple("several", List.of("A", "C", "D")));
  }

  @Test
  void questionsLeftOutOrWithoutTicksAreUnansweredUnderEveryScoring() {
    for (Scoring scoring : Scoring.values()) {
      Grade grade = grade(scoring, answer("several"));

      assertThat(grade.score()).isEqualTo(decimal("0.0000"));
      assertThat(grade.results())
          .extracting(Result::outcome)
          .containsExactly(Outcome.UNANSWERED, Outcome.UNANSWERED);
    }
  }

  @Test
  void threeThirdsMakeAWhole() {
    List<String> options = List.of("A", "B", "C", "D", "E", "F");
    List<AnswerKey> quiz =
        List.of(
            new AnswerKey("1", options, Set.of("A", "B", "C")),
            new AnswerKey("2", options, Set.of("A", "B", "C")),
            new AnswerKey("3", options, Set.of("A", "B", "C")));

    Grade grade =
        Grader.grade(
            quiz,
            new Submission(List.of(answer("1", "A"), answer("2", "B"), answer("3", "C")), null));

    assertThat(grade.results()).extracting(Result::score).containsOnly(decimal("0.3333"));
    assertThat(grade.score()).isEqualTo(decimal("1.0000"));
    assertThat(grade.fraction()).isEqualTo(decimal("0.3333"));
  }

  @Test
  void aLongQuizIsGradedExactly() {
    List<String> options = List.of("A", "B", "C", "D", "E", "F", "G");
    AnswerKey key = new AnswerKey("", options, Set.of("A", "B", "C", "D", "E", "F", "G"));
    List<AnswerKey> quiz =
        IntStream.range(0, 700)
            .mapToObj(i -> new AnswerKey("q" + i, key.options(), key.correct()))
            .toList();
    List<Answer> answers = quiz.stream().map(each -> answer(each.question(), "G")).toList();

    Grade grade = Grader.grade(quiz, new Submission(answers, null));

    assertThat(grade.score()).isEqualTo(decimal("100.0000"));
    assertThat(grade.fraction()).isEqualTo(decimal("0.1429"));
  }

  @Test
  void aQuizWithoutQuestionsEarnsNothing() {
    Grade grade = Grader.grade(List.of(), new Submission(List.of(), null));

    assertThat(grade)
        .isEqualTo(
            new Grade(
                decimal("0.0000"), 0, decimal("0.0000"), decimal("0.0000"), "default", List.of()));
  }

  @Test
  void theSameAnswersAreComparedUnderEveryScoring() {
    List<Comparison> compared =
        Grader.compare(
            QUIZ, new Submission(List.of(answer("single", "B"), answer("several", "A")), null));

    assertThat(compared)
        .extracting(Comparison::scoring, Comparison::score, Comparison::guessScore)
        .containsExactly(
            tuple("all-or-nothing", decimal("1.0000"), decimal("0.3167")),
            tuple("balanced", decimal("1.5000"), decimal("0.4500")),
            tuple("right-minus-wrong", decimal("1.5000"), decimal("0.4500")),
            tuple("every-decision", decimal("1.7500"), decimal("1.1250")),
            tuple("halves", decimal("1.5000"), decimal("0.4500")),
            tuple("coverage", decimal("1.5000"), decimal("0.5944")));
    assertThat(compared.get(0).fraction()).isEqualTo(decimal("0.5000"));
  }

  @Test
  void whatGuessingEarnsIsNotSaidOfAQuestionWithTooManyOptions() {
    List<String> options = IntStream.rangeClosed(1, 65).mapToObj(String::valueOf).toList();
    List<AnswerKey> quiz = List.of(QUIZ.get(0), new AnswerKey("wide", options, Set.of("1", "2")));

    Grade grade = Grader.grade(quiz, new Submission(List.of(answer("wide", "1", "2")), null));

    assertThat(grade.score()).isEqualTo(decimal("1.0000"));
    assertThat(grade.guessScore()).isNull();
  }

  @Test
  void everyFaultIsReportedWithItsPlace() {
    InvalidSubmission invalid =
        catchThrowableOfType(
            InvalidSubmission.class,
            () ->
                grade(
                    null,
                    answer("several", "A", "E", "A"),
                    answer("other", "A", "A"),
                    answer("several", "b"),
                    answer("single", "B")));

    assertThat(invalid.faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(
            tuple("/answers/0/selected/1", "unknown-option"),
            tuple("/answers/0/selected/2", "duplicate-option"),
            tuple("/answers/1/question", "unknown-question"),
            tuple("/answers/2/selected/0", "unknown-option"),
            tuple("/answers/2/question", "duplicate-question"));
    assertThat(invalid.faults().get(0).detail()).isEqualTo("The question several has no option E.");
  }

  @Test
  void aQuestionWithoutAKeyIsNotForGrading() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AnswerKey("open", List.of("A", "B"), Collections.emptySet()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AnswerKey("open", List.of("A", "B"), Set.of("C")));
  }

  private static Grade grade(@Nullable Scoring scoring, Answer... answers) {
    return Grader.grade(QUIZ, new Submission(List.of(answers), scoring));
  }

  private static Answer answer(String question, String... selected) {
    return new Answer(question, List.of(selected));
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}
