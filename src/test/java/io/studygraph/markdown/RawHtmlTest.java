package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RawHtmlTest {

  @Test
  void tagsAreTextAndCodeStays() {
    assertThat(RawHtml.asText("Map<K, V> `<b>` <i>x</i> a < b"))
        .isEqualTo("Map<K, V> `<b>` &lt;i>x&lt;/i> a < b");
    assertThat(RawHtml.asText("<div>\n<p>x\n</div>")).isEqualTo("&lt;div>\n&lt;p>x\n&lt;/div>");
    assertThat(RawHtml.asText("List<String>")).isEqualTo("List&lt;String>");
    assertThat(RawHtml.asText("```\n<b>\n```")).isEqualTo("```\n<b>\n```");
  }

  @Test
  void whatIsAsTextHasNoHtml() {
    assertThat(RawHtml.isIn("a <b>c</b>")).isTrue();
    assertThat(RawHtml.isIn(RawHtml.asText("a <b>c</b> <!-- d -->"))).isFalse();
    assertThat(RawHtml.isIn("<https://a.example>")).isFalse();
  }
}
