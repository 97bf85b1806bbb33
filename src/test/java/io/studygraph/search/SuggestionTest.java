package io.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.studygraph.Statements;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SuggestionTest extends SearchHttpTest {

  @Inject Statements statements;

  @BeforeEach
  void notes() {
    deleteEveryNote();
    put(
        "load",
        "title: Load Balancing\ntags: [Networks, load-shedding]",
        "## Summary\n\n### Least load");
    put("cafe", "title: Café Orders\ntags: [networks]", "## Summary\n\n## Loading docks");
    put("tea", "title: 抹茶の作り方", "## Summary");
    put("draft", "title: Load Secrets\nstatus: draft\ntags: [Loaded]", "## Loads of drafts");
    put(
        "quiz",
        "title: Quiz",
        "## Quizzes\n\nQ: Which?\nOptions:\n- A) one\n- B) two\nAnswers: B\nExplanation: loadstone");
  }

  private static List<String> suggested(RequestSpecification caller, String prefix) {
    return caller
        .queryParam("prefix", prefix)
        .get("/search/suggest")
        .then()
        .statusCode(200)
        .extract()
        .path("items.text");
  }

  @Test
  void titlesComeBeforeTagsBeforeHeadingsAndStartsBeforeLaterWords() {
    anonymously()
        .get("/search/suggest?prefix=LOA")
        .then()
        .statusCode(200)
        .body(
            "items.text",
            contains("Load Balancing", "load-shedding", "Loading docks", "Least load"))
        .body("items.type", contains("title", "tag", "heading", "heading"))
        .body("items.slug", contains("load", null, null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bal | Load Balancing",
        "load b | Load Balancing",
        "load_b | Load Balancing",
        "cafe o | Café Orders",
        "CAFÉ | Café Orders",
        "net | Networks",
        "抹 | 抹茶の作り方",
        "作り | 抹茶の作り方",
      })
  void isFoundByTheStartOfAnyWord(String prefix, String text) {
    assertThat(suggested(anonymously(), prefix)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zzz", "summ", "quizz", "loadst", "one", "%", "_", "'", "\\", "🍵", " "})
  void suggestsNothingElse(String prefix) {
    assertThat(suggested(anonymously(), prefix)).isEmpty();
  }

  @Test
  void spaceEndsAWord() {
    assertThat(suggested(anonymously(), "load "))
        .containsExactly("Load Balancing", "load-shedding");
  }

  @Test
  void namesOfDraftsAreSuggestedToAuthorsAlone() {
    assertThat(suggested(anonymously(), "load s")).containsExactly("load-shedding");
    assertThat(suggested(as("write"), "load s")).containsExactly("load-shedding");
    assertThat(suggested(anonymously(), "loads")).isEmpty();
    assertThat(suggested(as("write"), "loads")).isEmpty();
    assertThat(suggested(as("author"), "load s")).containsExactly("Load Secrets", "load-shedding");
    assertThat(suggested(as("author"), "loads")).containsExactly("Loads of drafts");
  }

  @Test
  void givesAsManyAsAreAskedForAndTheSameAgain() {
    anonymously().get("/search/suggest?prefix=l&limit=2").then().body("items", hasSize(2));
    String tag = anonymously().get("/search/suggest?prefix=l").header("ETag");
    anonymously()
        .header("If-None-Match", tag)
        .get("/search/suggest?prefix=l")
        .then()
        .statusCode(304);
    anonymously().get("/search/suggest").then().statusCode(400);
    anonymously().get("/search/suggest?prefix=").then().statusCode(400);
  }

  @Test
  void followsWhatNotesSayNow() {
    asAdmin()
        .contentType("text/markdown")
        .body("---\ntitle: Other\n---\n")
        .put("/notes/load")
        .then()
        .statusCode(200);
    assertThat(suggested(anonymously(), "load b")).isEmpty();
    asAdmin().delete("/notes/cafe").then().statusCode(204);
    anonymously().get("/search/suggest?prefix=loading").then().body("items", empty());
  }

  @Test
  void takesOneStatement() {
    assertThat(statements.during(() -> suggested(anonymously(), "loa"))).isEqualTo(1);
    anonymously().get("/search/suggest?prefix=loa").then().body("items.size()", equalTo(4));
  }
}
