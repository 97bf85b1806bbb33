package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.markdown.FrontMatter.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  private static FrontMatter of(String text) {
    return FrontMatter.of(SourceLines.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\na: b\n---\nc",
        "\uFEFF---\na: b\n---\nc",
        "---  \na: b\n--- \t\nc",
        "---\r\na: b\r\n---\r\nc"
      })
  void standsBetweenTwoLines(String text) {
    FrontMatter found = of(text);

    assertThat(found.kind()).isEqualTo(Kind.YAML);
    assertThat(found.content().in(text).strip()).isEqualTo("a: b");
    assertThat(found.bodyLine()).isEqualTo(4);
  }

  @Test
  void mayBeEmpty() {
    assertThat(of("---\n---\nc")).isEqualTo(new FrontMatter(Kind.YAML, new Span(4, 4, 2, 2), 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "\n---\na: b\n---", "----\na: b\n---", "---\n\ntext\n\n---", "---"})
  void otherTextHasNone(String text) {
    assertThat(of(text).kind()).isEqualTo(Kind.NONE);
    assertThat(of(text).bodyLine()).isEqualTo(1);
  }

  @Test
  void withoutClosingLineAllIsBody() {
    assertThat(of("---\na: b\n").kind()).isEqualTo(Kind.UNCLOSED);
    assertThat(of("---\na: b\n").bodyLine()).isEqualTo(1);
  }

  @Test
  void tomlIsToldApart() {
    assertThat(of("+++\na = 1\n+++\n").kind()).isEqualTo(Kind.TOML);
  }
}
