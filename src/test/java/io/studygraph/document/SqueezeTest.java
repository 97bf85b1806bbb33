package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqueezeTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"Answers: A\",      \"          \",        \" \"",
        "\"  k: [0, 1]\",     \"  k:       \",       \"  k: \"",
        "\"{a: [0], b: x y}\", \"{a:    , b:    }\", \"{a: , b: }\"",
        "\"- [x]  two  w\",   \"- [ ]  two  w\",     \"- [ ]  two  w\"",
        "\"  B</details>\",   \"   </details>\",    \"   </details>\"",
        "\"  A, C</details>\", \"      </details>\", \"      </details>\"",
        "\"for that</x>\",     \"        </x>\",    \"    </x>\"",
        "\"  as  it  is\",    \"  as  it  is\",      \"  as  it  is\""
      })
  void takesBlanksOfKeysTogetherAndNoOthers(String before, String after, String squeezed) {
    assertThat(Squeeze.line(before, after)).isEqualTo(squeezed);
  }
}
