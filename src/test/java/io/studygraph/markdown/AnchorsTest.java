package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {

  @ParameterizedTest
  @CsvSource({
    "Scale & Constraints, scale--constraints",
    "High-Level Architecture, high-level-architecture",
    "Examples / snippets, examples--snippets",
    "Größe_1, größe_1",
    "!?, section"
  })
  void followTheRuleOfGitHub(String heading, String anchor) {
    assertThat(new Anchors().next(heading)).isEqualTo(anchor);
  }

  @Test
  void areUnique() {
    Anchors anchors = new Anchors();

    assertThat(anchors.next("A")).isEqualTo("a");
    assertThat(anchors.next("a-1")).isEqualTo("a-1");
    assertThat(anchors.next("A")).isEqualTo("a-2");
    assertThat(anchors.next("a-1")).isEqualTo("a-1-1");
    assertThat(anchors.next("A")).isEqualTo("a-3");
  }
}
