package io.studygraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.contract.Contract;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {

  @Test
  void contractListsEveryCode() {
    List<String> listed = new ArrayList<>();
    Contract.load()
        .document()
        .at("/components/schemas/Problem/properties/code/x-extensible-enum")
        .forEach(code -> listed.add(code.asText()));
    assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::code))
        .containsExactlyElementsOf(listed);
  }
}
