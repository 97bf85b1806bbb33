package io.studygraph.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NoteListTest extends HttpTest {

  private static final int NOTES = 9;

  @BeforeEach
  void notes() {
    for (int i = 0; i < NOTES; i++) {
      String date = i % 3 == 0 ? "" : "date: \"2026-01-0%d\"\n".formatted(1 + i % 2);
      asAdmin()
          .contentType("text/markdown")
          .body(
              "---\ntitle: %s\ncategory: Listed\n%s---\n# x\n"
                  .formatted(i % 2 == 0 ? "Same title" : "title " + i, date))
          .put("/notes/listed-" + i);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "-title",
        "date",
        "-date",
        "createdAt",
        "-updatedAt",
        "slug",
        "-title,date",
        "date,-slug"
      })
  void aWalkByCursorGivesEachNoteOnceInTheOrderOfTheWhole(String sort) {
    List<String> whole =
        anonymously()
            .queryParam("category", "Listed")
            .queryParam("sort", sort)
            .get("/notes")
            .path("items.slug");
    List<String> walked = new ArrayList<>();
    String next = "/notes?category=Listed&limit=2&sort=" + sort;
    while (next != null) {
      Response page = anonymously().urlEncodingEnabled(false).get(next);
      page.then().statusCode(200);
      walked.addAll(page.path("items.slug"));
      String link = page.header("Link");
      assertThat(link == null).isEqualTo(page.path("next") == null);
      next = link == null ? null : link.substring(1, link.indexOf('>'));
    }
    assertThat(walked).isEqualTo(whole).hasSize(NOTES).doesNotHaveDuplicates();
  }

  @Test
  void undatedNotesCountAsTheOldest() {
    List<String> dates =
        anonymously()
            .queryParam("category", "Listed")
            .queryParam("sort", "date")
            .get("/notes")
            .path("items.date");
    assertThat(dates.subList(0, 3)).containsOnlyNulls();
    assertThat(dates.subList(3, NOTES)).isSorted().doesNotContainNull();
  }

  @Test
  void slugsAreFilteredByAny() {
    anonymously()
        .queryParam("slug", "listed-1", "listed-3", "no-such-note")
        .queryParam("sort", "slug")
        .get("/notes")
        .then()
        .body("items.slug", contains("listed-1", "listed-3"));
  }

  @Test
  void aCursorOfAnotherQueryIsRefused() {
    String cursor =
        anonymously()
            .queryParam("category", "Listed")
            .queryParam("limit", 1)
            .get("/notes")
            .path("next");
    anonymously()
        .queryParam("cursor", cursor)
        .get("/notes")
        .then()
        .statusCode(400)
        .body("code", equalTo("cursor-mismatch"));
    anonymously()
        .queryParam("category", "Listed")
        .queryParam("limit", 5)
        .queryParam("fields", "slug")
        .queryParam("cursor", cursor)
        .get("/notes")
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "W10", "WyJhIl0", "bnVsbA", "%00"})
  void aCursorThatIsNotOursIsRefused(String cursor) {
    anonymously().queryParam("cursor", cursor).get("/notes").then().statusCode(400);
  }
}
