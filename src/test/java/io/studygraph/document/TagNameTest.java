package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TagNameTest {

  @Test
  void caseMakesNoDifference() {
    assertThat(TagName.fold("DevOps")).isEqualTo(TagName.fold("devops")).isEqualTo("devops");
    assertThat(TagName.fold("ÜBUNG")).isEqualTo(TagName.fold("übung"));
  }

  @Test
  void separatorsMakeNoDifference() {
    assertThat(TagName.fold("circuit breaker"))
        .isEqualTo("circuit breaker")
        .isEqualTo(TagName.fold("circuit-breaker"))
        .isEqualTo(TagName.fold("Circuit_Breaker"))
        .isEqualTo(TagName.fold(" circuit - _\tbreaker- "))
        .isEqualTo(TagName.fold("circuit\u00a0breaker"));
  }

  @Test
  void otherCharactersMakeADifference() {
    assertThat(TagName.fold("c++")).isEqualTo("c++");
    assertThat(TagName.fold("c#")).isEqualTo("c#");
    assertThat(TagName.fold("ci/cd")).isEqualTo("ci/cd");
    assertThat(TagName.fold("node.js")).isEqualTo("node.js");
  }

  @Test
  void wordsThatAreJoinedAreAnotherTag() {
    assertThat(TagName.fold("circuitbreaker")).isNotEqualTo(TagName.fold("circuit breaker"));
  }

  @Test
  void formsOfOneCharacterMakeNoDifference() {
    assertThat(TagName.fold("cafe\u0301")).isEqualTo(TagName.fold("café")).isEqualTo("café");
    assertThat(TagName.fold("ｓｑｌ")).isEqualTo("sql");
  }

  @Test
  void separatorsAloneAreNoTag() {
    assertThat(TagName.fold(" _-\n")).isEmpty();
    assertThat(TagName.fold("\0")).isEmpty();
  }

  @Test
  void foldingTwiceChangesNothing() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .map(character -> "a" + character + "B")
                .map(TagName::fold)
                .filter(folded -> !TagName.fold(folded).equals(folded)))
        .isEmpty();
  }
}
