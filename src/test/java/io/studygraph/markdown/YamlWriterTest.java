package io.studygraph.markdown;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {

  @Test
  void writesAKeyALineAndScalarsInAList() {
    Map<String, @Nullable Object> entries = new LinkedHashMap<>();
    entries.put("title", "Caching");
    entries.put("date", "2026-11-24");
    entries.put("tags", List.of("storage", "a: b", "yes", "a, b"));
    entries.put("weight", 1.5);
    entries.put("pinned", true);
    entries.put("owner", null);
    entries.put("steps", List.of(Map.of("name", "one"), List.of()));

    assertThat(YamlWriter.write(entries))
        .isEqualTo(
            """
            title: Caching
            date: "2026-11-24"
            tags: [storage, 'a: b', "yes", 'a, b']
            weight: 1.5
            pinned: true
            owner: null
            steps:
            - name: one
            - []
            """);
  }

  @Test
  void noEntriesAreNoText() {
    assertThat(YamlWriter.write(Map.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "don't",
        "snake_case, kebab-case",
        "a#b",
        "2 ways to cache",
        "e.g. https://a.example/b?c=d#e",
        "缓存 and Überblick 🎓"
      })
  void whatNeedsNoQuotesHasNone(String text) {
    assertThat(YamlWriter.write(Map.of("key", text))).isEqualTo("key: " + text + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " a ",
        "a ",
        "~",
        "null",
        "Null",
        "true",
        "True",
        "no",
        "Off",
        "y",
        "1",
        "-1",
        "+1",
        "007",
        "0o17",
        "0x1F",
        "1_000",
        "1.0",
        ".5",
        "5.",
        "1e3",
        ".inf",
        "-.Inf",
        ".NaN",
        "12:30",
        "2024-01-01",
        "2024-01-01T10:00:00Z",
        "2024-01-01 10:00:00",
        "=",
        "<<",
        "-",
        "- a",
        "--- a",
        "---",
        "...",
        "?",
        "? a",
        ":",
        "a:",
        "a: b",
        "a :b",
        "#",
        "# a",
        "a # b",
        "[a",
        "a]",
        "{a",
        "a}",
        "a, b",
        "&a",
        "*a",
        "!a",
        "|",
        "> a",
        "%a",
        "@a",
        "`a",
        "'",
        "''",
        "'a",
        "\"",
        "\"a\"",
        "\\",
        "a\\nb",
        "a\nb",
        "a\n",
        "\na",
        "a\r\nb",
        "a\tb",
        "\t",
        "\u0085",
        "\u2028",
        "\u00a0",
        "\ufeff",
        "\u0007",
        "\u007f",
        "\ufffe",
        "🎓",
        "a\n---\nb",
        "{{TITLE}}",
        "\\gamma",
        "\"\\epsilon\""
      })
  void everyStringReadsBackAsItself(String text) throws MalformedYaml {
    assertReadsBack(Map.of("key", text, "list", List.of(text, text), "map", Map.of(text, text)));
  }

  @Test
  void whatNoDatabaseHoldsIsReadAsTheReplacementCharacter() throws MalformedYaml {
    SourceLines lines = SourceLines.of("key: \"a\\0b\"");
    YamlNode root = requireNonNull(Yaml.read(lines, lines.lineSpan(1, 1)).root());
    assertThat(root.value()).isEqualTo(Map.of("key", "a\ufffdb"));
  }

  @Test
  void otherValuesReadBackAsThemselves() throws MalformedYaml {
    Map<String, Object> shared = Map.of("x", List.of(1L, -0.25, 1e300, false));
    assertReadsBack(
        Map.of(
            "numbers", List.of(0L, Long.MAX_VALUE / 10, 1e-7, 123456.75),
            "twice", List.of(shared, shared),
            "empty", List.of(List.of(), Map.of()),
            "deep", List.of(List.of(List.of(Map.of("a", Map.of("b", List.of("c"))))))));
  }

  @Test
  void nothingIsFolded() {
    String text = "word ".repeat(500).strip();

    assertThat(YamlWriter.write(Map.of("key", List.of(text, text + ":")))).hasLineCount(1);
  }

  @Test
  void nullsInListsAreKept() throws MalformedYaml {
    assertReadsBack(Map.of("list", Arrays.asList("a", null)));
  }

  private static void assertReadsBack(Map<String, ?> entries) throws MalformedYaml {
    SourceLines lines = SourceLines.of(YamlWriter.write(entries));
    YamlNode root = requireNonNull(Yaml.read(lines, lines.lineSpan(1, lines.count())).root());

    assertThat(root.value()).as(lines.text()).isEqualTo(entries);
    assertThat(lines.text().lines()).doesNotContain("---", "...");
  }
}
