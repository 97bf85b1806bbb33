package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTargetTest {

  private static final Pattern URL = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]{1,30}:[^\\s].*|//.*");

  private static final String[] PARTS = {
    "https",
    "mailto",
    "C",
    "a",
    "Z",
    "0",
    "+",
    ".",
    "-",
    "_",
    "é",
    ":",
    ":",
    "//",
    "/",
    " ",
    "\t",
    "\u000B",
    "\f",
    "\n",
    "\r",
    "\u0085",
    "\u2028",
    "\u2029",
    "\u00A0",
    "b.example",
    "abcdefghij",
    "#",
    "?",
  };

  @ParameterizedTest
  @ValueSource(strings = {"https://a.example", "//a.example", "mailto:a@b.example", "X+y.1-z:a"})
  void urls(String target) {
    assertThat(UrlTarget.is(target)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "../caching/cdn.md", "a.md#b:c", "C:\\notes", "see: this", "a:", "/a", "é:b"})
  void otherTargets(String target) {
    assertThat(UrlTarget.is(target)).isFalse();
  }

  @Test
  void randomTargets() {
    Random random = new Random(23);
    int urls = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder target = new StringBuilder();
      for (int left = random.nextInt(8); left >= 0; left--) {
        target.append(PARTS[random.nextInt(PARTS.length)]);
      }
      boolean expected = URL.matcher(target).matches();
      assertThat(UrlTarget.is(target.toString())).as("%s", target).isEqualTo(expected);
      urls += expected ? 1 : 0;
    }
    assertThat(urls).isGreaterThan(1_000);
  }
}
