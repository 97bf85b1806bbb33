package io.studygraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.studygraph.contract.Contract;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreconditionFilterTest {

  private static final Set<String> DELETE = Set.of("If-Match");
  private static final Set<String> PUT = Set.of("If-Match", "If-None-Match");

  @Test
  void writeWithoutAnyIsRefused() {
    assertThatExceptionOfType(PreconditionRequired.class)
        .isThrownBy(() -> PreconditionFilter.require(PUT, Set.of("Accept")))
        .withMessageContaining("If-Match")
        .withMessageContaining("If-None-Match: *");
  }

  @Test
  void eitherHeaderWillDoInAnySpelling() {
    for (String header : Set.of("If-Match", "if-match", "IF-NONE-MATCH")) {
      assertThatCode(() -> PreconditionFilter.require(PUT, Set.of(header)))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void headerThatTheOperationDoesNotHaveIsNoPrecondition() {
    assertThatExceptionOfType(PreconditionRequired.class)
        .isThrownBy(() -> PreconditionFilter.require(DELETE, Set.of("If-None-Match")))
        .satisfies(
            refusal ->
                assertThat(refusal.details()).extracting("header").containsExactly("If-Match"));
  }

  @Test
  void whatHasNoPreconditionsNeedsNone() {
    for (Set<String> declared : Set.of(Set.<String>of(), Set.of("If-None-Match"))) {
      assertThatCode(() -> PreconditionFilter.require(declared, Set.of()))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void oneThatWouldNotBeHeededIsRefused() {
    for (String header : Set.of("If-Match", "if-match")) {
      assertThatExceptionOfType(BadRequest.class)
          .isThrownBy(
              () -> PreconditionFilter.refuseUnheeded(Set.of("Idempotency-Key"), Set.of(header)))
          .satisfies(
              refusal ->
                  assertThat(refusal.details()).extracting("header").containsExactly("If-Match"));
      assertThatCode(() -> PreconditionFilter.refuseUnheeded(DELETE, Set.of(header)))
          .doesNotThrowAnyException();
    }
    assertThatCode(() -> PreconditionFilter.refuseUnheeded(Set.of(), Set.of("Accept")))
        .doesNotThrowAnyException();
  }

  @Test
  void everyChangeOfANoteHasPreconditions() {
    assertThat(Contract.load().operationsAt("/notes/x"))
        .filteredOn(operation -> !operation.method().equals("GET"))
        .isNotEmpty()
        .allSatisfy(operation -> assertThat(operation.headers()).contains("If-Match"));
  }
}
