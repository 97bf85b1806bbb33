package io.studygraph.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tags start with a word of their own, so that other tests' notes do not count. */
@QuarkusTest
class TagsTest extends TaggedNotes {

  private static ValidatableResponse tags(RequestSpecification caller, String... parameters) {
    return get(caller.queryParam("prefix", "zoo "), "/tags", parameters);
  }

  private static ValidatableResponse get(
      RequestSpecification caller, String path, String... parameters) {
    for (int i = 0; i < parameters.length; i += 2) {
      caller.queryParam(parameters[i], parameters[i + 1]);
    }
    return caller.get(path).then().statusCode(200);
  }

  @Test
  void spellingsOfOneTagAreCountedTogether() {
    put("tags-a", "Zoo", "published", "zoo-big_cat");
    put("tags-b", "Zoo", "published", "Zoo Big Cat");
    put("tags-c", "Zoo", "published", "Zoo Big Cat", "zoo_ape");
    tags(anonymously())
        .body("items.tag", contains("zoo big cat", "zoo ape"))
        .body("items[0].label", is("Zoo Big Cat"))
        .body("items[0].spellings", contains("Zoo Big Cat", "zoo-big_cat"))
        .body("items.count", contains(3, 1));
  }

  @Test
  void spellingsThatAreUsedAlikeStandInTheOrderOfTheAlphabet() {
    put("tags-a", "Zoo", "published", "zoo ape");
    put("tags-b", "Zoo", "published", "Zoo-Ape");
    put("tags-c", "Zoo", "published", "Zoo Ape");
    tags(anonymously())
        .body("items[0].label", is("Zoo Ape"))
        .body("items[0].spellings", contains("Zoo Ape", "Zoo-Ape", "zoo ape"));
  }

  @Test
  void oneNoteCountsOnceForItsSpellings() {
    put("tags-a", "Zoo", "published", "zoo ape", "ＺＯＯ　ａｐｅ");
    tags(anonymously())
        .body("items.count", contains(1))
        .body("items[0].spellings", contains("zoo ape"));
  }

  @Test
  void prefixIsFoldedToo() {
    put("tags-a", "Zoo", "published", "zoo ape", "zoo_ant", "zoology");
    get(anonymously(), "/tags", "prefix", "ZOO_A")
        .body("items.tag", contains("zoo ant", "zoo ape"));
    get(anonymously(), "/tags", "prefix", "zoo%").body("items", empty());
  }

  @Test
  void sortsByCountOrByName() {
    put("tags-a", "Zoo", "published", "zoo ape", "zoo bee", "zoo cow");
    put("tags-b", "Zoo", "published", "zoo cow", "zoo bee");
    tags(anonymously()).body("items.tag", contains("zoo bee", "zoo cow", "zoo ape"));
    tags(anonymously(), "sort", "count")
        .body("items.tag", contains("zoo bee", "zoo cow", "zoo ape"));
    tags(anonymously(), "sort", "name")
        .body("items.tag", contains("zoo ape", "zoo bee", "zoo cow"));
  }

  @Test
  void walkGivesEachTagOnce() {
    put("tags-a", "Zoo", "published", "zoo ape", "zoo bee", "zoo cow", "zoo dog");
    put("tags-b", "Zoo", "published", "zoo cow", "zoo bee");
    assertThat(walk("count")).containsExactly("zoo bee", "zoo cow", "zoo ape", "zoo dog");
    assertThat(walk("name")).containsExactly("zoo ape", "zoo bee", "zoo cow", "zoo dog");
  }

  private static List<String> walk(String sort) {
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification request = anonymously().queryParam("limit", 1).queryParam("sort", sort);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      ValidatableResponse page = tags(request);
      seen.addAll(page.extract().jsonPath().getList("items.tag", String.class));
      cursor = page.extract().path("next");
    } while (cursor != null && seen.size() < 10);
    return seen;
  }

  @Test
  void cursorOfAnotherOrderIsRefused() {
    put("tags-a", "Zoo", "published", "zoo ape", "zoo bee");
    String cursor = tags(anonymously().queryParam("limit", 1)).extract().path("next");
    anonymously()
        .queryParam("prefix", "zoo ")
        .queryParam("sort", "name")
        .queryParam("cursor", cursor)
        .get("/tags")
        .then()
        .statusCode(400)
        .body("code", is("cursor-mismatch"));
  }

  @Test
  void draftsCountForAuthorsAlone() {
    put("tags-a", "Zoo", "published", "zoo ape");
    put("tags-b", "Zoo draft", "draft", "zoo ape", "zoo bee");
    tags(anonymously()).body("items.tag", contains("zoo ape")).body("items.count", contains(1));
    tags(as("write")).body("items.count", contains(1));
    tags(as("author")).body("items.tag", contains("zoo ape", "zoo bee"));
    get(anonymously(), "/categories", "prefix", "zoo").body("items.category", contains("Zoo"));
    get(as("author"), "/categories", "prefix", "zoo")
        .body("items.category", contains("Zoo", "Zoo draft"));
  }

  @Test
  void tagsOfTheFormerRevisionAreForgotten() {
    put("tags-a", "Zoo", "published", "zoo ape", "zoo bee");
    put("tags-a", "Zoo", "published", "zoo bee", "zoo cow");
    tags(anonymously()).body("items.tag", contains("zoo bee", "zoo cow"));
    asAdmin().delete("/notes/tags-a").then().statusCode(204);
    tags(anonymously()).body("items", empty());
  }

  @Test
  void notesAreFilteredByTagInAnySpelling() {
    put("tags-a", "Zoo", "published", "zoo ape", "zoo bee");
    put("tags-b", "Zoo", "published", "zoo_ape");
    put("tags-c", "Zoo", "published", "zoo bee");
    put("tags-d", "Zoo", "published", "zoo cow");
    assertThat(notes("tag", "Zoo-Ape")).containsExactlyInAnyOrder("tags-a", "tags-b");
    assertThat(notes("tag", "zoo ape", "tag", "zoo bee")).containsExactly("tags-a");
    assertThat(notes("anyTag", "ZOO APE", "anyTag", "zoo bee"))
        .containsExactlyInAnyOrder("tags-a", "tags-b", "tags-c");
    assertThat(notes("notTag", "zoo ape", "notTag", "zoo-cow")).containsExactly("tags-c");
    assertThat(notes("anyTag", "zoo ape", "notTag", "zoo bee")).containsExactly("tags-b");
    assertThat(notes("tag", "zoo")).isEmpty();
  }

  private static List<String> notes(String... parameters) {
    return get(anonymously().queryParam("category", "Zoo"), "/notes", parameters)
        .extract()
        .jsonPath()
        .getList("items.slug", String.class);
  }

  @Test
  void categoriesAreCountedAsTheyAreSpelled() {
    put("tags-a", "Zoo House", "published", "zoo ape");
    put("tags-b", "Zoo House", "published", "zoo ape");
    put("tags-c", "zoo-garden", "published", "zoo ape");
    put("tags-d", "Zoo garden", "published", "zoo ape");
    get(anonymously(), "/categories", "prefix", "ZOO_")
        .body("items.category", contains("Zoo House", "Zoo garden", "zoo-garden"))
        .body("items.count", contains(2, 1, 1));
    get(anonymously(), "/categories", "prefix", "zoo", "sort", "name")
        .body("items.category", contains("Zoo garden", "zoo-garden", "Zoo House"));
    get(anonymously(), "/categories", "fields", "category")
        .body("items[0].keySet()", containsInAnyOrder("category"));
  }
}
