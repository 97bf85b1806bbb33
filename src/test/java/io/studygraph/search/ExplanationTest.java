package io.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExplanationTest extends SearchHttpTest {

  private static boolean stored;

  @BeforeEach
  void notes() {
    if (stored) {
      return;
    }
    deleteEveryNote();
    put("otter", "title: Otter", "Grazing.");
    put("otters", "title: Many Otters\ntags: [otter]", "Grazing.");
    put("savanna", "title: Savanna", "A otter, a otter and a otter. See [Steppe](steppe.md).");
    put("steppe", "title: Steppe", "One otter, of many otters.");
    put("tundra", "title: Tundra", "Many a otters.");
    stored = true;
  }

  private static JsonPath explained(String q) {
    return search(anonymously().queryParam("explain", true), q).extract().jsonPath();
  }

  private static double sum(JsonPath found, String values) {
    return found.getList(values, Double.class).stream().mapToDouble(value -> value).sum();
  }

  /** What a factor adds to the score of a note. */
  private static double value(String q, String slug, String factor) {
    return sum(
        explained(q),
        "items.find { it.note.slug == '%s' }.explanation.findAll { it.factor == '%s' }.value"
            .formatted(slug, factor));
  }

  @Test
  void factorsAddUpToTheScore() {
    for (String q :
        List.of("otter", "otters grazing", "\"many otters\"", "ott*", "otter tag:otter")) {
      JsonPath found = explained(q);
      List<Double> scores = found.getList("items.score", Double.class);
      assertThat(scores).isNotEmpty();
      for (int i = 0; i < scores.size(); i++) {
        assertThat(sum(found, "items[%d].explanation.value".formatted(i)))
            .as(q)
            .isCloseTo(scores.get(i), within(1e-5));
      }
    }
  }

  @Test
  void exactWordIsWorthMoreThanOneWithAnotherEnding() {
    assertThat(value("otter", "otter", "title")).isCloseTo(1, within(1e-6));
    assertThat(value("otter", "otters", "title")).isCloseTo(0.8, within(1e-6));
    assertThat(value("otter", "otters", "tags")).isCloseTo(0.4, within(1e-6));
    assertThat(value("otter", "steppe", "wording"))
        .isGreaterThan(value("otter", "tundra", "wording"));
  }

  @Test
  void titleThatIsTheQueryAndTextThatRepeatsItCountMore() {
    assertThat(value("otter", "otter", "wholeTitle")).isCloseTo(0.5, within(1e-6));
    assertThat(value("otters", "otters", "wholeTitle")).isZero();
    assertThat(value("otters", "otters", "titleShare")).isCloseTo(0.05, within(1e-6));
    assertThat(value("otter", "savanna", "repeated")).isCloseTo(0.03, within(1e-6));
    assertThat(value("otter", "steppe", "repeated")).isZero();
  }

  @Test
  void linksFromOtherNotesAndRecentChangesCountALittle() {
    assertThat(value("otter", "steppe", "inLinks")).isPositive().isLessThan(0.01);
    assertThat(value("otter", "savanna", "inLinks")).isZero();
    assertThat(value("otter", "otter", "recency")).isCloseTo(0.01, within(1e-6));
    assertThat(Relevance.recency(0, 365)).isCloseTo(0.005, within(1e-9));
    assertThat(Relevance.recency(0, 100_000)).isZero();
  }

  @Test
  void nothingIsExplainedUnasked() {
    anonymously()
        .get("/search?q=otter")
        .then()
        .statusCode(200)
        .body("items.explanation", everyItem(nullValue()));
  }
}
