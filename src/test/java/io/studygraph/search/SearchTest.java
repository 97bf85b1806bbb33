package io.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.studygraph.Statements;
import io.studygraph.contract.Contract;
import io.studygraph.contract.Operation;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchTest extends SearchHttpTest {

  private static boolean stored;

  @Inject Statements statements;

  @BeforeEach
  void notes() {
    if (stored) {
      return;
    }
    deleteEveryNote();
    put("zebra", "title: Zebra\ntags: [stripes]\ncategory: Animals", "## Habitat\n\nIt walks.");
    put("stripes", "title: Lines\ntags: [Zebra, Black White]\ncategory: Patterns", "They run.");
    put("plains", "title: Plains\ncategory: Places", "## Zebra herds\n\nMany animals walk here.");
    put("zoo", "title: Zoo\ncategory: Places", "A place with a zebra and naïve visitors, walking.");
    put("baobab-tree", "title: Adansonia", "It stores water.");
    put("code", "title: Code", "```java\nint quagga = 1;\n```\n\nA program.");
    put("tea", "title: 抹茶の作り方", "東京で抹茶を飲む。 Tea 🍵 time.");
    put("secret", "title: Secret\nstatus: draft\ntags: [zebra]", "An okapi and a zebra.");
    put(
        "quiz",
        "title: Quiz",
        """
        ## Quizzes

        Q: Which horse?
        Options:
        - A) donkey
        - B) mule
        Answers: A
        Explanation: hippotigris""");
    stored = true;
  }

  @Test
  void titleComesBeforeTagBeforeHeadingBeforeText() {
    assertThat(found("zebra")).containsExactly("zebra", "stripes", "plains", "zoo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "zebras animal | plains",
        "ZEBRA -place | zebra stripes plains",
        "\"many animals\" | plains",
        "\"animals many\" | ",
        "habi* | zebra",
        "baobab | baobab-tree",
        "\"baobab tree\" water | baobab-tree",
        "naive | zoo",
        "tag:black_white | stripes",
        "zebra -tag:ZEBRA category:places | plains zoo",
        "-zebra category:places | ",
        "抹茶 | tea",
        "茶 | tea",
        "茶抹 | ",
        "東京 tea | tea",
        "🍵 | tea",
        "\"zebra | zebra stripes plains zoo",
        "zebra ' \\ & ! ( ) <-> :* %_ | zebra stripes plains zoo",
        "with a | zoo",
        "quagga | ",
        "hippotigris | ",
        "mule | quiz",
        "() | ",
      })
  void findsWhatIsAsked(String q, String slugs) {
    assertThat(found(q))
        .containsExactlyInAnyOrder(slugs == null ? new String[0] : slugs.split(" "));
  }

  @Test
  void wordAsItIsWrittenComesFirst() {
    assertThat(found("walks")).containsExactly("zebra", "plains", "zoo");
    assertThat(found("walking").get(0)).isEqualTo("zoo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'", "\\", "a:b", "x':*", "!!", "<->", "?1", ":name", "{a}", "%s", "a | b"})
  void everyTextIsAQuery(String q) {
    search(anonymously(), q);
    anonymously().queryParam("q", q).get("/notes").then().statusCode(200);
  }

  @Test
  void longQueryIsAQuery() {
    search(anonymously(), "ab -c ".repeat(333));
    anonymously().queryParam("q", "x".repeat(2001)).get("/search").then().statusCode(400);
    anonymously().get("/search?q=").then().statusCode(400);
    anonymously().get("/search").then().statusCode(400);
  }

  @Test
  void highlightsAreRangesInTheirText() {
    List<Map<String, Object>> highlights =
        search(anonymously(), "naive ZEBRAS").extract().path("items[0].highlights");
    assertThat(highlights)
        .singleElement()
        .isEqualTo(
            Map.of(
                "field", "text",
                "text", "A place with a zebra and naïve visitors, walking.",
                "ranges", List.of(Map.of("start", 15, "end", 20), Map.of("start", 25, "end", 30))));
    search(anonymously(), "抹茶")
        .body("items[0].highlights[0].field", equalTo("title"))
        .body("items[0].highlights[0].ranges", contains(Map.of("start", 0, "end", 2)))
        .body("items[0].highlights[1].ranges", contains(Map.of("start", 3, "end", 5)));
  }

  @Test
  void facetsCountTheWholeResult() {
    anonymously()
        .get("/search?q=zebra&limit=1&count=exact")
        .then()
        .statusCode(200)
        .body("items.note.slug", contains("zebra"))
        .body("total", equalTo(4))
        .body("facets.tag.value", contains("black white", "stripes", "zebra"))
        .body("facets.category.value", contains("Places", "Animals", "Patterns"))
        .body("facets.category.count", contains(2, 1, 1))
        .body("facets.status.count", contains(4));
    search(asAdmin(), "zebra").body("facets.status.value", contains("published", "draft"));
  }

  @Test
  void pagesFollowEachOther() {
    List<String> walked = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification request = anonymously().queryParam("q", "zebra").queryParam("limit", 1);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      ValidatableResponse page = request.get("/search").then().statusCode(200);
      walked.addAll(page.extract().path("items.note.slug"));
      cursor = page.extract().path("next");
    } while (cursor != null);
    assertThat(walked).isEqualTo(found("zebra"));
  }

  @Test
  void mistypedWordIsCorrected() {
    search(anonymously(), "Habittat zebra -quagga")
        .body("corrected", equalTo("habitat zebra -quagga"))
        .body("items.note.slug", contains("zebra"));
    search(anonymously(), "zebra").body("corrected", nullValue());
    search(anonymously(), "zoa").body("corrected", nullValue()).body("items", empty());
  }

  @Test
  void wordOfADraftIsSuggestedToAuthorsAlone() {
    search(anonymously(), "okappi").body("corrected", nullValue()).body("items", empty());
    search(as("write"), "okappi").body("corrected", nullValue()).body("items", empty());
    search(as("author"), "okappi")
        .body("corrected", equalTo("okapi"))
        .body("items.note.slug", contains("secret"));
  }

  @Test
  void listsTakeQueries() {
    anonymously()
        .get("/notes?q=zebra&sort=relevance&category=Places")
        .then()
        .statusCode(200)
        .body("items.slug", contains("plains", "zoo"));
    anonymously().get("/notes?q=zebra&sort=title").then().body("items.slug[0]", equalTo("stripes"));
    anonymously().get("/quizzes?q=mules").then().body("items.slug", contains("quiz"));
    anonymously()
        .get("/notes?sort=relevance")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("sort"));
  }

  @Test
  void numberOfStatementsIsThatOfOneHit() {
    long one = statements.during(() -> search(anonymously(), "zebra habitat"));
    assertThat(statements.during(() -> search(anonymously(), "zebra walks"))).isEqualTo(one);
    assertThat(one).isLessThanOrEqualTo(7);
    assertThat(
            statements.during(
                () -> search(anonymously(), "habittat walkss placce visittors animmals")))
        .isLessThanOrEqualTo(9);
  }

  @Test
  void questionsAndPromptsOfTheFrontMatterAreFoundAndKeysAreNot() {
    put(
        "front",
        """
        title: Front
        quizzes:
          - q: Which bird dances?
            options: [manakin, wren]
            answers: [0]
            explanation: leks are courts
        flashcards:
          - question: Where do bowerbirds build?
            answer: on the forest floor""",
        "Birds.");
    assertThat(found("dancing birds")).containsExactly("front");
    assertThat(found("manakin wren")).containsExactly("front");
    assertThat(found("bowerbird")).containsExactly("front");
    assertThat(found("leks")).isEmpty();
    assertThat(found("courts")).isEmpty();
    assertThat(found("forest")).isEmpty();
    asAdmin().delete("/notes/front").then().statusCode(204);
  }

  @Test
  void searchTakesEveryFilterOfLists() {
    Set<String> filters = new TreeSet<>();
    for (Operation operation : Contract.load().operations()) {
      if (operation.method().equals("GET") && operation.path().equals("/notes")) {
        filters.addAll(operation.parameters());
      }
    }
    filters.remove("sort"); // the order is that of relevance
    assertThat(filters).contains("q", "tag", "within", "slug");
    for (Operation operation : Contract.load().operations()) {
      if (operation.path().equals("/search")) {
        assertThat(operation.parameters()).containsAll(filters);
      }
    }
    for (String filter :
        List.of(
            "category=Places",
            "tag=zebra",
            "anyTag=zebra&anyTag=stripes",
            "notTag=stripes",
            "status=published",
            "dateTo=2000-01-01",
            "hasQuestions=false",
            "slug=zoo&slug=plains",
            "linksTo=zoo",
            "within=zoo:2")) {
      List<String> listed =
          anonymously().get("/notes?q=zebra&sort=relevance&" + filter).path("items.slug");
      anonymously()
          .get("/search?count=exact&q=zebra&" + filter)
          .then()
          .statusCode(200)
          .body("items.note.slug", equalTo(listed))
          .body("total", equalTo(listed.size()));
    }
  }

  @Test
  void quotedValuesAndWhatIsNotClosedAreTaken() {
    assertThat(found("tag:\"black white\" lines")).containsExactly("stripes");
    assertThat(found("tag:\"black white")).containsExactly("stripes");
    assertThat(found("category:\"PLACES\" zebra")).containsExactly("plains", "zoo");
    assertThat(found("zebra category:")).isEmpty();
    assertThat(found("zebra tag:\"\"")).containsExactly("zebra", "stripes", "plains", "zoo");
  }

  @Test
  void twoThousandCharactersOfWhateverAreAQuery() {
    for (String piece : List.of("🍵", "抹茶", "zebra ", "a* ", "-b ", "\"c ", "tag:d ", "%_\\'")) {
      String q = piece.repeat(2000 / piece.length());
      assertThat(anonymously().queryParam("q", q).get("/search").statusCode())
          .as(piece)
          .isEqualTo(200);
    }
    assertThat(found("zebra ".repeat(333))).hasSize(4);
    assertThat(found("🍵".repeat(1000))).containsExactly("tea");
  }

  @Test
  void noteThatChangesIsFoundByWhatItSaysNow() {
    put("changing", "title: Changing", "An axolotl.");
    assertThat(found("axolotl")).containsExactly("changing");
    asAdmin()
        .contentType("text/markdown")
        .body("# Changing\n\nA narwhal.")
        .put("/notes/changing")
        .then()
        .statusCode(200);
    assertThat(found("axolotl")).isEmpty();
    assertThat(found("narwhal")).containsExactly("changing");
    asAdmin().delete("/notes/changing").then().statusCode(204);
    assertThat(found("narwhal")).isEmpty();
  }
}
