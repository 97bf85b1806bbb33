package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikilinkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a b;          a b; '';  a b",
        "a#H i;        a;   H i; a > H i",
        "a|x;          a;   '';  x",
        "a#h|x y;      a;   h;   x y",
        "a\\|x;        a;   '';  x",
        "a|;           a;   '';  a",
        "a | x;        a;   '';  x",
        "a#;           a;   '';  a",
        "x/a.md;       x/a.md; ''; x/a.md",
        "缓存;          缓存; '';  缓存",
      })
  void namesATargetAHeadingAndALabel(String inside, String target, String heading, String label) {
    assertThat(Wikilink.of(inside)).contains(new Wikilink(target, heading, label));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5",
        "1, 2",
        " -f x ",
        " $a == $b ",
        "$a",
        "a = b",
        "a[0]",
        "#h",
        "|x",
        "a\nb",
        "\"a\"",
        "*a*"
      })
  void whatHoldsNoNameIsNone(String inside) {
    assertThat(Wikilink.of(inside)).isEmpty();
  }

  @Test
  void anythingLongIsNone() {
    assertThat(Wikilink.of("a".repeat(200))).isPresent();
    assertThat(Wikilink.of("a".repeat(201))).isEmpty();
  }
}
