package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.markdown.TolerantYaml.Lost;
import io.studygraph.markdown.TolerantYaml.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TolerantYamlTest {

  private static Result read(String text) {
    return TolerantYaml.read(SourceLines.of(text), SourceLines.of(text).span(0, text.length()));
  }

  private static Object value(Result result) {
    return Objects.requireNonNull(Objects.requireNonNull(result.root()).value());
  }

  private static List<String> lost(String text) {
    return read(text).lost().stream().map(Lost::span).map(span -> span.in(text)).toList();
  }

  @Test
  void whatIsWholeIsReadAsItIs() {
    Result result = read("a: [1, 2]\nb: \"x\\ty\"\n");

    assertThat(value(result)).isEqualTo(Map.of("a", List.of(1L, 2L), "b", "x\ty"));
    assertThat(result.lost()).isEmpty();
    assertThat(result.commas()).isEmpty();
  }

  @Test
  void aBrokenKeyLosesItsLines() {
    String text = "a: 1\nb: [\n  c\n\nd: 2\n";

    assertThat(value(read(text))).isEqualTo(Map.of("a", 1L, "d", 2L));
    assertThat(lost(text)).containsExactly("b: [\n  c");
  }

  @Test
  void aBrokenItemLosesItsLines() {
    String text = "a:\n- 1\n- b: [\n  c: 2\n- 3\n";

    assertThat(value(read(text))).isEqualTo(Map.of("a", List.of(1L, 3L)));
    assertThat(lost(text)).containsExactly("- b: [\n  c: 2");
  }

  @Test
  void linesAboveTheFirstKeyAreLost() {
    assertThat(lost("x\ny: 1\n")).containsExactly("x");
    assertThat(lost("[x\n")).containsExactly("[x\n");
  }

  @Test
  void strayCommasAreToldWhereTheyStand() {
    String text = "a: [1,, 2],\nb: {c: \"d\"}, # e\nf: x,\n";
    Result result = read(text);

    assertThat(value(result))
        .isEqualTo(Map.of("a", List.of(1L, 2L), "b", Map.of("c", "d"), "f", "x,"));
    assertThat(result.commas()).extracting(Span::start).containsExactly(6, 10, 23);
  }

  @Test
  void backslashesThatEscapeNothingAreText() {
    assertThat(value(read("a: \"\\gamma\\n\\xi\"\n"))).isEqualTo(Map.of("a", "\\gamma\n\\xi"));
  }

  /** Whatever characters the reader needs for its own marks. */
  @Test
  void noCharacterIsTakenForABackslash() {
    assertThat(value(read("a: \"\uE05C \\gamma\"\n"))).isEqualTo(Map.of("a", "\uE05C \\gamma"));
    assertThat(value(read("a: \"\\uE05c \\U0000E05D \\gamma\"\n")))
        .isEqualTo(Map.of("a", "\uE05C \uE05D \\gamma"));
    assertThat(value(read("x: [\na: \"\uE05C\"\n"))).isEqualTo(Map.of("a", "\uE05C"));
  }

  @Test
  void positionsAreThoseOfTheText() {
    String text = "x: [\n😀: \"\\gamma\"\n";
    YamlNode.Mapping root = (YamlNode.Mapping) Objects.requireNonNull(read(text).root());

    assertThat(root.entries().get(0).value().span().in(text)).isEqualTo("\"\\gamma\"");
  }

  @Test
  void faultsAreToldInWordsThatQuoteNothing() {
    for (String text :
        Arrays.asList("a: @key", "a: \"key", "a: [key", "a: {key", "a: b: key", "a: !key!x y")) {
      assertThat(read(text).lost())
          .as(text)
          .singleElement()
          .extracting(lost -> lost.fault().problem())
          .asString()
          .doesNotContain("key");
    }
  }
}
