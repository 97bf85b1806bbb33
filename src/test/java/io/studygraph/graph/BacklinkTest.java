package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.studygraph.Statements;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BacklinkTest extends GraphHttpTest {

  @Inject Statements statements;

  @AfterEach
  void deleteNotes() {
    deleteEveryNote();
  }

  private static ValidatableResponse backlinks(RequestSpecification caller, String slug) {
    return caller.get("/notes/{slug}/backlinks", slug).then().statusCode(200);
  }

  @Test
  void everyPlaceIsGivenWithItsSentence() {
    put("hub", "aliases: [The centre]", "Text.");
    put(
        "b",
        "category: Letters\nrelated: [other, hub]",
        "First. Then [the hub](x/hub.md#part) comes. Last.\n\nSee [[The centre]], [[c]] and `[[hub]]`.\n\n"
            + "- An item\n  with [[Hub|it]] in it. More.");
    put("a", "related: [Note hub]", "Text.");
    put("c", "", "No link.");
    backlinks(anonymously(), "hub")
        .body("items.slug", contains("a", "b"))
        .body("items.title", contains("Note a", "Note b"))
        .body("items.category", contains(nullValue(), is("Letters")))
        .body("items[1].places.type", contains("related", "link", "wikilink", "wikilink"))
        .body("items[1].places.lines.start", contains(4, 6, 8, 11))
        .body("items[1].places[0].sentence", nullValue())
        .body("items[1].places[1].sentence", is("Then [the hub](x/hub.md#part) comes."))
        .body("items[1].places[2].sentence", is("See [[The centre]], [[c]] and `[[hub]]`."))
        .body("items[1].places[3].sentence", is("An item with [[Hub|it]] in it."))
        .body("next", nullValue());
    backlinks(anonymously(), "a").body("items", empty());
  }

  @Test
  void linkByAFormerSlugIsOneAndLinksToItselfAreNone() {
    put("old", "", "[[old]] and [[new]].");
    put("a", "", "To [[old]].");
    asAdmin()
        .contentType("application/merge-patch+json")
        .body("{\"slug\": \"new\"}")
        .patch("/notes/old")
        .then()
        .statusCode(200);
    backlinks(anonymously(), "new").body("items.slug", contains("a"));
    anonymously()
        .redirects()
        .follow(false)
        .get("/notes/old/backlinks")
        .then()
        .statusCode(308)
        .header("Location", "/notes/new/backlinks");
  }

  @Test
  void draftsAndKeysLeaveNoTrace() {
    put("hub", "", "Text.");
    put("draft", "status: draft", "[[hub]]");
    put(
        "quiz",
        "",
        "To [[hub]].\n\n## Quizzes\n\nQ: Which?\nOptions:\n- A) a\n- B) b\nAnswers: A\nExplanation: As [[hub]] says.");
    backlinks(anonymously(), "hub")
        .body("items.slug", contains("quiz"))
        .body("items[0].places", hasSize(1));
    backlinks(as("author"), "hub").body("items.slug", contains("draft", "quiz"));
    backlinks(as("author"), "draft").body("items", empty());
    anonymously().get("/notes/draft/backlinks").then().statusCode(404);
    anonymously().get("/notes/nobody/backlinks").then().statusCode(404);
  }

  @Test
  void placesOfOneNoteAreNotMoreThanTheContractSays() {
    put("hub", "", "Text.");
    put("a", "", "To [[hub]]. ".repeat(Backlink.MOST_PLACES + 1));
    backlinks(anonymously(), "hub").body("items[0].places", hasSize(Backlink.MOST_PLACES));
  }

  @Test
  void walkGivesEachNoteOnceAtAConstantCost() {
    put("hub", "", "Text.");
    List<String> slugs = new ArrayList<>();
    for (int i = 10; i < 35; i++) {
      slugs.add("n-" + i);
      put("n-" + i, "", "To [[hub]].");
    }
    List<String> walked = new ArrayList<>();
    String cursor = null;
    do {
      var page = anonymously().queryParam("limit", 7).queryParam("count", "exact");
      if (cursor != null) {
        page.queryParam("cursor", cursor);
      }
      var json = backlinks(page, "hub").body("total", is(25)).extract().jsonPath();
      walked.addAll(json.getList("items.slug", String.class));
      cursor = json.getString("next");
    } while (cursor != null);
    assertThat(walked).isEqualTo(slugs);
    long few = statements.during(() -> anonymously().get("/notes/hub/backlinks?limit=1"));
    assertThat(statements.during(() -> anonymously().get("/notes/hub/backlinks?limit=25")))
        .isEqualTo(few)
        .isEqualTo(2);
    String foreign = anonymously().get("/notes/hub/backlinks?limit=1").path("next");
    assertThat(foreign).isNotNull();
    anonymously()
        .queryParam("cursor", foreign)
        .get("/notes/n-10/backlinks")
        .then()
        .statusCode(400)
        .body("code", is("cursor-mismatch"));
  }
}
