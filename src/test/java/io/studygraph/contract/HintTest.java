package io.studygraph.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HintTest {

  private static final List<String> WORDS = List.of("category", "tag", "anyTag");

  @Test
  void nearestWordIsOffered() {
    assertThat(Hint.of("categry", WORDS)).isEqualTo(" Did you mean `category`?");
    assertThat(Hint.of("tags", WORDS)).isEqualTo(" Did you mean `tag`?");
  }

  @Test
  void caseIsNoDifference() {
    assertThat(Hint.of("ANYTAG", WORDS)).isEqualTo(" Did you mean `anyTag`?");
  }

  @Test
  void upToAThirdOfTheLettersMayDiffer() {
    assertThat(Hint.of("categ", WORDS)).isEqualTo(" Did you mean `category`?");
    assertThat(Hint.of("cate", WORDS)).startsWith(" There is:");
  }

  @Test
  void swappedLettersOfAShortWordAreForgiven() {
    assertThat(Hint.of("wirte", List.of("write", "author"))).isEqualTo(" Did you mean `write`?");
  }

  @Test
  void wordLikeNoneGetsThemAll() {
    assertThat(Hint.of("publisher", WORDS)).isEqualTo(" There is: `category`, `tag`, `anyTag`.");
  }

  @Test
  void withoutRightWordsThereIsNoHint() {
    assertThat(Hint.of("publisher", List.of())).isEmpty();
  }

  @Test
  void hugeWordIsNotCompared() {
    assertThat(Hint.of("tag".repeat(1000), List.of("tag".repeat(1000)))).startsWith(" There is:");
  }
}
