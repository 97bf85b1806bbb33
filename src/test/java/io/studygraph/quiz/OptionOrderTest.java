package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Question.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionOrderTest {

  @Test
  void everyOrderComesUp() {
    assertThat(orders("one", "two", "three", "four")).hasSize(24);
  }

  @Test
  void seedGivesTheSameOrderInEveryVersionOfTheService() {
    assertThat(OptionOrder.shuffled(8, OptionOrder.random(7)))
        .containsExactly(2, 4, 5, 6, 1, 0, 3, 7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All of the above",
        "none of the above.",
        "None of these",
        "Both of the above",
        "Any of the other options, if they are cached",
        "Neither",
        "None."
      })
  void optionThatSpeaksOfAllOthersStaysInItsPlace(String option) {
    Set<List<String>> orders = orders("one", "two", option, "three");

    assertThat(orders).hasSize(6).allMatch(order -> order.get(2).equals(option));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A and C",
        "Both A and B",
        "A, B and C",
        "B & C",
        "Neither A nor B",
        "only B",
        "Option A, but later",
        "Answers 1 and 2"
      })
  void whereAnOptionSpeaksOfOthersByLetterAllStay(String option) {
    assertThat(orders("one", "two", "three", option))
        .containsExactly(List.of("one", "two", "three", option));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A cache and a database",
        "All requests above the limit are refused",
        "Plan B",
        "None is ever lost",
        "It is both fast and small"
      })
  void textThatOnlyLooksAlikeIsShuffled(String option) {
    assertThat(orders("one", "two", option)).hasSize(6);
  }

  /** All orders that a thousand seeds give. */
  private static Set<List<String>> orders(String... texts) {
    List<Option> options =
        IntStream.range(0, texts.length)
            .mapToObj(i -> new Option(Character.toString('A' + i), texts[i]))
            .toList();
    Set<List<String>> orders = new HashSet<>();
    LongStream.range(0, 1000)
        .mapToObj(seed -> OptionOrder.shuffled(options, OptionOrder.random(seed)))
        .peek(order -> assertThat(order).containsExactlyInAnyOrderElementsOf(options))
        .forEach(order -> orders.add(order.stream().map(Option::text).toList()));
    return orders;
  }
}
