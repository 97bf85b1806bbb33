package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Lines;
import io.studygraph.document.Question;
import io.studygraph.document.Question.Option;
import io.studygraph.quiz.PinnedQuestion.PinnedOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PresentKeyTest {

  /** Shown as C, A, B; right is A. */
  private static final PinnedQuestion SHOWN =
      new PinnedQuestion(
          new UUID(1, 1),
          "quiz",
          1,
          null,
          "Which?",
          false,
          List.of(
              new PinnedOption("three", "Three", "C"),
              new PinnedOption("one", "One", "A"),
              new PinnedOption("two", "Two", "B")),
          List.of("one"),
          null);

  private static PresentKey present(String correct, String... texts) {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      options.add(new Option(String.valueOf((char) ('A' + i)), texts[i]));
    }
    return new PresentKey(
        SHOWN,
        new Question(
            null, "Which?", options, List.of(correct.split("")), null, null, new Lines(1, 1)));
  }

  @Test
  void optionsAreFoundByTheirTexts() {
    assertThat(present("A", "Two", "Three", "one ").correct()).containsExactly("two");
    assertThat(present("BC", "Two", "Three", "One").correct()).containsExactly("three", "one");
  }

  @Test
  void optionWhoseTextWasMendedIsFoundByItsLetter() {
    assertThat(present("B", "One", "Tow", "Three").correct()).containsExactly("two");
    assertThat(present("B", "One", "Tow", "Three").asks(List.of("two"))).isTrue();
  }

  @Test
  void optionThatWasNotShownIsNobodysAnswer() {
    assertThat(present("D", "One", "Two", "Three", "Four").correct()).isEmpty();
    assertThat(present("BD", "One", "Two", "Three", "Four").correct()).containsExactly("two");
    assertThat(present("B", "One", "Two").correct()).containsExactly("two");
  }

  @Test
  void questionThatAsksTheSameHasItsOptionsAndItsKey() {
    assertThat(present("A", "One", "Two", "Three").asks(SHOWN.correct())).isTrue();
    assertThat(present("C", "Three", "Two", "One").asks(SHOWN.correct())).isTrue();
    assertThat(present("B", "One", "Two", "Three").asks(SHOWN.correct())).isFalse();
    assertThat(present("A", "One", "Two", "Three", "Four").asks(SHOWN.correct())).isFalse();
    assertThat(present("A", "One", "Two").asks(SHOWN.correct())).isFalse();
  }
}
