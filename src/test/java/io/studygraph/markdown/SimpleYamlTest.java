package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleYamlTest {

  private static final int TEXTS = 30_000;

  private static final List<String> ENTRIES =
      List.of(
          "title: Caching basics",
          "date: \"2026-03-16\"",
          "tags: [a, 'b c', \"d\"]",
          "empty: []",
          "version: 1.50",
          "related:\n  - first\n\n  - \"second one\"",
          "aliases:\n- third, or fourth?\n- 007",
          "status: true  ",
          "at: 10:30#1",
          "name: größer",
          "item:\n- ",
          "heading: “Caching” – 🚀 缓存",
          "paths: [/a/, .b, (c), $d, 🎶 e]",
          "quizzes:\n  - q: What is it?\n    options: [a, b]\n    answers:\n      - 0\n  - q: And that?",
          "source:\n  url: https://example.org/a\n  by:\n    name: x\n",
          "summary: >-\n  Folded into\n  one: line, and\n\n\n  another.",
          "text: |\n Lines # of\n \n   a - text  \n\n  \n",
          "steps:\n  - |+\n    first\n\n  - >\n    second\n  - text: |-\n      third\n    then: >+\n     x\n\n");

  /** What may make something else of a line. */
  private static final List<String> PIECES =
      List.of(
          ":", ": ", " #", "#", "'", "\"", "\\", "[", "]", ",", "{", "}", "?", "-", "- ", " ", "  ",
          "\t", "&a ", "*a", "!", "|", ">", "%", "@", "`", "~", "---", "...", "\n", "\r", "\u0085",
          "\u00A0", "\u2028", "\uFEFF", "\u0001", "😀", "é", "null", "0x1F", "x:", "a: b", "\n\n",
          "\n  ", "\n    ", "|-", "|+", "|2", ">-", ">+", "#|", "…", "缓", "\u3000", "\u2003",
          "\uFE0F", "\uFFFE", "\uD83D", "\uDE80", "/", "(", "+", "=", "<<", "^", "$", ";");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Caching\ntags: [a, b]\n",
        "title: \"Caching: a start\"\nempty: []\n",
        "related:\n  - a\n  - 'b c'\ntitle: x",
        "related:\n- a\n\n- b\n\nn: 007  \nat: 10:30\n",
        "cards:\n  - q: What, and why?\n    a: x\n  -   q: y\n      a: [1]\n",
        "a: |\n  b\n\n    c: d\ne: >-\n  f\n  g\n\n  h\n\n",
        "a:\n  - >+\n   b\n\n  - c: |-\n      d\n\n      - e  \n\n    f: >\n     g\nh: |+\n  i\n\n"
      })
  void readsWhatIsUsual(String text) throws MalformedYaml {
    assertThat(simple(text)).isNotNull().isEqualTo(any(text));
  }

  @Test
  void readsNothingOtherwiseThanTheLibraryDoes() throws MalformedYaml {
    Random random = new Random(1);
    int read = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      YamlNode simple = simple(text);
      if (simple != null) {
        assertThat(simple).as(text).isEqualTo(any(text));
        read++;
      }
    }
    assertThat(read).isGreaterThan(TEXTS / 4);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int entries = 1 + random.nextInt(4); entries > 0; entries--) {
      text.append(pick(ENTRIES, random)).append('\n');
    }
    for (int changes = random.nextInt(3); changes > 0; changes--) {
      text.insert(random.nextInt(text.length()), pick(PIECES, random));
    }
    return text.substring(0, text.length() - random.nextInt(2));
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static @Nullable YamlNode simple(String text) {
    SourceLines lines = SourceLines.of(text);
    return SimpleYaml.read(lines, lines.span(0, text.length()));
  }

  private static @Nullable YamlNode any(String text) throws MalformedYaml {
    SourceLines lines = SourceLines.of(text);
    return Yaml.readAny(lines, lines.span(0, text.length())).root();
  }
}
