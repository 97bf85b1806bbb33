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
        "\"  k: [0, 1]\",     \"  k:       \",       \"  k:\"",
        "\"- A) a  ok\",      \"- A) a    \",       \"- A) a\"",
        "\"- A) a ok  \",     \"- A) a     \",      \"- A) a  \"",
        "\"Answer - B\",      \"Answer -  \",       \"Answer - \"",
        "\"-   **a** b\",     \"-     a   b\",     \"-   a b\"",
        "\"{a: [0], b: x y}\", \"{a:    , b:    }\", \"{a: , b: }\"",
        "\"- [x]  two  w\",   \"- [ ]  two  w\",     \"- [ ]  two  w\"",
        "\"  **B) b**\",      \"    B) b  \",       \"  B) b\"",
        "\"{k:[0],b: c}\",    \"{k:   ,b: c}\",     \"{k: ,b: c}\"",
        "\"for that</x>\",     \"        </x>\",    \"    </x>\"",
        "\"  as  it  is\",    \"  as  it  is\",      \"  as  it  is\""
      })
  void takesBlanksOfKeysTogetherAndNoOthers(String before, String after, String squeezed) {
    assertThat(Squeeze.line(before, after)).isEqualTo(squeezed);
  }
}
