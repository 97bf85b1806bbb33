package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.studygraph.markdown.YamlNode.Mapping;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

  private static @Nullable YamlNode read(String text) throws MalformedYaml {
    SourceLines lines = SourceLines.of(text);
    return Yaml.read(lines, lines.span(0, text.length())).root();
  }

  private static @Nullable Object value(String text) throws MalformedYaml {
    YamlNode root = read(text);
    return root == null ? null : root.value();
  }

  @Test
  void readsTheCoreSchema() throws MalformedYaml {
    assertThat(value("[1, 0x1F, 0o17, 1.5, 1e3, true, no, ~, null, 2024-01-01, 007, '8', 1_000]"))
        .isEqualTo(
            Arrays.asList(
                1L, 31L, 15L, 1.5, 1000.0, true, "no", null, null, "2024-01-01", 7L, "8", "1_000"));
    assertThat(value("[.inf, 99999999999999999999]"))
        .isEqualTo(Arrays.asList(".inf", "99999999999999999999"));
  }

  @Test
  void everyNodeKnowsItsPlace() throws MalformedYaml {
    String text = "😀: x\nlist:\n  - a\n  - \"b c\"\n\n# end\nflow: [d,\n  e]\n";
    Mapping root = (Mapping) Objects.requireNonNull(read(text));

    assertThat(root.entries())
        .extracting(entry -> entry.value().span().in(text))
        .containsExactly("x", "- a\n  - \"b c\"\n\n# end", "[d,\n  e]");
    assertThat(root.entries().get(2).value().span().firstLine()).isEqualTo(7);
    assertThat(root.entries().get(2).value().span().lastLine()).isEqualTo(8);
  }

  @Test
  void lastOfRepeatedKeysCounts() throws MalformedYaml {
    assertThat(value("a: 1\na: 2")).isEqualTo(Map.of("a", 2L));
  }

  @Test
  void sayWhereTheTroubleIs() {
    MalformedYaml e = catchThrowableOfType(MalformedYaml.class, () -> read("a: 1\nb: [2,,3]\n"));

    assertThat(e.offset()).isEqualTo(11);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: \"\\gamma\"",
        "a: [1",
        "a: b: c",
        "a: *b",
        "a: &a [*a ]",
        "a: 1\n---\nb: 2",
        "a: \0",
        "\ta: 1",
        "a: \"\\U00110000\"",
        "!<x y> a",
        "a: 'x"
      })
  void refusesWhatIsNoYaml(String text) {
    assertThatExceptionOfType(MalformedYaml.class).isThrownBy(() -> read(text));
  }

  @Test
  void boundsNestingAndAliases() {
    String billion =
        "a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a ,*a ,*a ,*a ,*a ,*a ,*a ,*a ,*a ]\n"
            + "c: &c [*b ,*b ,*b ,*b ,*b ,*b ,*b ,*b ]\nd: [*c ,*c ,*c ,*c ,*c ,*c ,*c ,*c ]";

    assertThatExceptionOfType(MalformedYaml.class).isThrownBy(() -> read(billion));
    assertThatExceptionOfType(MalformedYaml.class).isThrownBy(() -> read("[".repeat(10_000)));
  }
}
