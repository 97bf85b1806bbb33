package io.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypoTest {

  @ParameterizedTest
  @CsvSource({
    "limiter,limiter,0",
    "limiter,limitre,1",
    "limiter,limter,1",
    "limiter,limmiter,1",
    "limiter,limitar,1",
    "'',abc,3",
    "idempotency,idenpotancy,2",
    "ca,abc,3"
  })
  void countsSlips(String a, String b, int slips) {
    assertThat(Typo.distance(a, b)).isEqualTo(slips);
    assertThat(Typo.distance(b, a)).isEqualTo(slips);
  }

  @ParameterizedTest
  @CsvSource({"hash,0", "cache,1", "patterns,1", "autoscale,2"})
  void forgivesMoreInLongerWords(String word, int slips) {
    assertThat(Typo.forgiven(word)).isEqualTo(slips);
  }
}
