package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Lines;
import io.studygraph.document.Question;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoteQuestionsTest {

  private static QuestionRow row(String prompt) {
    return QuestionRow.created(
        new Question(
            null,
            prompt,
            List.of(new Question.Option("A", "yes, " + prompt), new Question.Option("B", "no")),
            List.of("A"),
            null,
            null,
            new Lines(1, 1)));
  }

  @Test
  void questionThatComesBackIsTheOneThatWent() {
    NoteQuestions both =
        NoteQuestions.NONE.after(false, List.of(row("What is a lease?"), row("Who leads?")));
    NoteQuestions one = both.after(false, List.of(row("Who leads?")));
    assertThat(one.asked()).containsExactly(both.asked().get(1));
    assertThat(one.retired()).containsExactly(both.asked().get(0));

    NoteQuestions back = one.after(false, List.of(row("What is a lease?"), row("Who leads?")));

    assertThat(back.asked()).isEqualTo(both.asked());
    assertThat(back.retired()).isEmpty();
  }

  private static QuestionRow unlike(int i) {
    return row(UUID.nameUUIDFromBytes(new byte[] {(byte) i, (byte) (i >> 8)}).toString());
  }

  @Test
  void lastThatWentAreKept() {
    NoteQuestions questions = NoteQuestions.NONE;
    for (int i = 0; i < Succession.MOST_RETIRED + 10; i++) {
      questions = questions.after(false, List.of(unlike(i)));
    }
    assertThat(questions.retired()).hasSize(Succession.MOST_RETIRED);
    assertThat(questions.retired().get(0).wording())
        .isEqualTo(unlike(Succession.MOST_RETIRED + 8).wording());
  }

  @Test
  void whatStaysIsEqual() {
    List<QuestionRow> asked = IntStream.range(0, 5).mapToObj(i -> row("Number " + i)).toList();
    NoteQuestions questions = NoteQuestions.NONE.after(true, asked);
    assertThat(questions.after(true, asked)).isEqualTo(questions);
    assertThat(questions.after(false, asked)).isNotEqualTo(questions);
    assertThat(questions.after(true, List.of()).exam()).isTrue();
    assertThat(NoteQuestions.NONE.after(true, List.of())).isEqualTo(NoteQuestions.NONE);
  }
}
