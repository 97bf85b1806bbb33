package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.studygraph.Statements;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class GraphResourceTest extends GraphHttpTest {

  @Inject Statements statements;

  @BeforeEach
  void notes() {
    deleteEveryNote();
    put("a", "related: [b, c]", "See [[b]].");
    put("b", "related: [a, d]", "Text.");
    put("c", "related: [d]", "Text.");
    put("d", "category: End", "See [[bb]] and [[nothing-like-it]].");
  }

  @Test
  void pathsAreGivenByLengthThenBySlug() {
    get("/graph/path?from=a&to=d&k=5")
        .body("from", is("a"))
        .body("to", is("d"))
        .body("paths.length", contains(2, 2))
        .body("paths[0].notes.slug", contains("a", "b", "d"))
        .body("paths[1].notes.slug", contains("a", "c", "d"))
        .body("paths[0].notes[2].title", is("Note d"))
        .body("paths[0].notes[2].category", is("End"))
        .body("truncated", is(false));
    get("/graph/path?from=a&to=d").body("paths", hasSize(1));
    get("/graph/path?from=d&to=a").body("paths", empty());
    get("/graph/path?from=a&to=a").body("paths.length", contains(0));
  }

  @Test
  void healthIsThatOfTheNotes() {
    get("/graph/orphans").body("items.slug", empty());
    get("/graph/broken-links")
        .body("items.from", contains("d", "d"))
        .body("items.to", contains("bb", "nothing-like-it"))
        .body("items.type", contains("wikilink", "wikilink"))
        .body("items.lines.start", contains(5, 5))
        .body("items.nearest", contains(is("b"), nullValue()));
    get("/graph/one-way")
        .body("items.from", contains("a", "b", "c"))
        .body("items.to", contains("c", "d", "d"))
        .body("items[0].types", contains("related"));
    get("/graph/hubs?count=exact")
        .body("items[0].slug", is("d"))
        .body("items[0].incoming", is(2))
        .body("items[0].outgoing", is(0))
        .body("total", is(4));
    put("e", "", "[[a]] [[b]]");
    get("/graph/orphans").body("items.slug", contains("e")).body("items[0].outgoing", is(2));
  }

  @Test
  void nextNotesComeWithTheirReasons() {
    put("e", "tags: [rare]", "[[a]] and [[b]]");
    get("/notes/a/next")
        .body("after", is("a"))
        .body("notes[0].slug", is("b"))
        .body("notes[0].title", is("Note b"))
        .body(
            "notes[0].reasons.type",
            contains("related", "linked", "links-back", "co-cited", "neighbourhood"))
        .body("notes[0].reasons[3].notes", contains("e"))
        .body("notes.slug", hasItem("e"));
    get("/notes/a/next?limit=1").body("notes", hasSize(1));
    put("draft", "status: draft", "[[a]]");
    get("/notes/a/next").body("notes.slug", not(hasItem("draft")));
    get(as("author"), "/notes/a/next").body("notes.slug", hasItem("draft"));
    anonymously().get("/notes/draft/next").then().statusCode(404);
  }

  @Test
  void learningPathLeadsToTheNote() {
    get("/graph/learning-path?to=a&depth=6")
        .body("steps.slug", contains("d", "c", "b", "a"))
        .body("steps.distance", contains(2, 1, 1, 0))
        .body("steps.cycle", contains(nullValue(), nullValue(), is(0), is(0)))
        .body("cycles[0].slug", contains("a", "b"))
        .body("truncated", is(false));
    get("/graph/learning-path?to=a&types=wikilink").body("steps.slug", contains("b", "a"));
    get("/graph/learning-path?to=a&limit=1").body("truncated", is(true));
  }

  @Test
  void communitiesAreCalledByTheirFirstNote() {
    put("x", "related: [y]", "Text.");
    put("y", "", "Text.");
    get("/graph/communities?count=exact")
        .body("items.name", contains("a", "d", "y"))
        .body("items.size", contains(2, 2, 2))
        .body("items[2].notes.slug", contains("y", "x"))
        .body("total", is(3));
    put("x", "related: [y]\nstatus: draft", "Text.");
    get("/graph/communities").body("items.name", contains("a", "d"));
  }

  @Test
  void impactTellsWhatWouldBreakAndWhatWouldLeadElsewhere() {
    put("first", "aliases: [shared]", "Text.");
    asAdmin()
        .contentType("application/merge-patch+json")
        .body("{\"slug\": \"second\"}")
        .patch("/notes/first")
        .then()
        .statusCode(200);
    put("third", "aliases: [first]", "Text.");
    put("from", "related: [second]", "[[first]] and [x](second.md)");
    get("/graph/impact?delete=second&count=exact")
        .body("items.from", contains("from", "from", "from"))
        .body("items.to", contains("second", "second", "second"))
        .body("items.type", contains("related", "wikilink", "link"))
        .body("items.lines.start", contains(3, 5, 5))
        .body("items.instead", contains(nullValue(), is("third"), nullValue()))
        .body("total", is(3));
    get("/graph/impact?delete=from").body("items", empty());
    asAdmin().delete("/notes/second").then().statusCode(204);
    get("/notes/from/related?direction=out&fields=nodes")
        .body("nodes.slug", contains("second", "third"));
  }

  @ParameterizedTest
  @CsvSource({
    "/graph/path?from=a&to=z",
    "/graph/path?from=z&to=a",
    "/graph/impact?delete=z",
    "/graph/learning-path?to=z",
    "/notes/z/next"
  })
  void noteThatThereIsNotIsNotFound(String path) {
    anonymously().get(path).then().statusCode(404).body("code", is("note-not-found"));
  }

  @ParameterizedTest
  @CsvSource({
    "/graph/path?from=a",
    "/graph/path?from=a&to=b&k=11",
    "/graph/impact",
    "/graph/orphans?limit=0",
    "/graph/hubs?cursor=x"
  })
  void wrongParametersAreRefused(String path) {
    anonymously().get(path).then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({
    "/graph/broken-links, 23",
    "/graph/one-way, 24",
    "/graph/hubs, 25",
    "/graph/orphans, 21",
    "/graph/impact?delete=d, 23"
  })
  void walkGivesEachItemOnceInTheOrderOfTheWhole(String path, int total) {
    for (int i = 10; i < 31; i++) {
      put("n-" + i, "", "To [[d]] and [[missing]].");
    }
    List<Object> whole = get(anonymously().queryParam("limit", 100), path).extract().path("items");
    assertThat(whole).hasSize(total);
    List<Object> walked = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification page = anonymously().queryParam("limit", 4).queryParam("count", "exact");
      if (cursor != null) {
        page.queryParam("cursor", cursor);
      }
      JsonPath json = get(page, path).body("total", is(total)).extract().jsonPath();
      walked.addAll(json.getList("items"));
      cursor = json.getString("next");
    } while (cursor != null);
    assertThat(walked).isEqualTo(whole);
  }

  @Test
  void everyWriteIsSeenAtOnce() {
    get("/graph/orphans").body("items", empty());
    put("e", "", "Text.");
    get("/graph/orphans").body("items.slug", contains("e"));
    put("c", "related: [e]", "Text.");
    get("/graph/orphans").body("items", empty());
    asAdmin().delete("/notes/c").then().statusCode(204);
    get("/graph/orphans").body("items.slug", contains("e"));
    get("/graph/broken-links").body("items.to", hasItem("c"));
    String id = asAdmin().get("/trash?limit=1").path("items[0].id");
    asAdmin().post("/trash/" + id + "/restore").then().statusCode(200);
    get("/graph/orphans").body("items", empty());
    asAdmin()
        .contentType("application/merge-patch+json")
        .body("{\"slug\": \"f\"}")
        .patch("/notes/e")
        .then()
        .statusCode(200);
    get("/graph/path?from=c&to=f").body("paths.length", contains(1));
  }

  @Test
  void draftsAreSeenByAuthorsAlone() {
    put("draft", "status: draft\nrelated: [a]", "Text.");
    get("/graph/hubs").body("items.slug", not(hasItem("draft")));
    get(as("author"), "/graph/hubs").body("items.slug", hasItem("draft"));
    get("/graph/impact?delete=a").body("items.from", contains("b"));
    get(as("author"), "/graph/impact?delete=a").body("items.from", contains("b", "draft"));
    anonymously().get("/graph/path?from=draft&to=a").then().statusCode(404);
    get(as("author"), "/graph/path?from=draft&to=a").body("paths.length", contains(1));
  }

  @Test
  void noteIsSeenFromItsTimeOnThoughNothingIsWritten() throws InterruptedException {
    Instant time = Instant.now().plus(Duration.ofSeconds(3));
    put("later", "publishAt: " + time, "Text.");
    get("/graph/orphans").body("items", empty());
    Thread.sleep(Math.max(0, Duration.between(Instant.now(), time).toMillis()) + 50);
    get("/graph/orphans").body("items.slug", contains("later"));
  }

  @Test
  void graphIsReadOnceForEachState() {
    get("/graph/orphans");
    assertThat(statements.during(() -> get("/graph/orphans"))).isEqualTo(1);
    assertThat(statements.during(() -> get("/graph/path?from=a&to=d&k=10"))).isEqualTo(1);
    assertThat(statements.during(() -> get("/graph/impact?delete=d"))).isEqualTo(2);
  }
}
