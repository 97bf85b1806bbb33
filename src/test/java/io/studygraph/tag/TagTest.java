package io.studygraph.tag;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TagTest extends TaggedNotes {

  @Test
  void spellingsHaveTheirCounts() {
    put("tag-a", "Zoo", "published", "lion_king");
    put("tag-b", "Zoo", "published", "Lion King");
    put("tag-c", "Zoo", "published", "Lion King");
    get("LION-king")
        .statusCode(200)
        .body("tag", is("lion king"))
        .body("label", is("Lion King"))
        .body("count", is(3))
        .body("spellings.spelling", contains("Lion King", "lion_king"))
        .body("spellings.count", contains(2, 1))
        .body("beside", empty());
  }

  @Test
  void tagsBesideItAreThoseOfItsNotes() {
    put("tag-a", "Zoo", "published", "lion", "Big Cat", "savanna");
    put("tag-b", "Zoo", "published", "lion", "big-cat");
    put("tag-c", "Zoo", "published", "tiger", "Big Cat", "jungle");
    get("lion")
        .body("beside.tag", contains("big cat", "savanna"))
        .body("beside.count", contains(2, 1))
        .body("beside[0].spellings", contains("Big Cat", "big-cat"));
  }

  @Test
  void notMoreThanTwentyTagsStandBesideIt() {
    put(
        "tag-a",
        "Zoo",
        "published",
        IntStream.rangeClosed(0, 30).mapToObj("lion %d"::formatted).toArray(String[]::new));
    get("lion 0").body("beside", hasSize(20));
  }

  @Test
  void aSlashInATagIsEscaped() {
    put("tag-a", "Zoo", "published", "Lion/Tiger");
    anonymously()
        .urlEncodingEnabled(false)
        .get("/tags/lion%2Ftiger")
        .then()
        .statusCode(200)
        .body("label", is("Lion/Tiger"));
  }

  @Test
  void draftsCountForAuthorsAlone() {
    put("tag-a", "Zoo", "published", "lion");
    put("tag-b", "Zoo", "draft", "LION", "secret lion");
    get("lion").body("count", is(1)).body("beside", empty());
    as("author")
        .get("/tags/lion")
        .then()
        .body("count", is(2))
        .body("spellings.spelling", containsInAnyOrder("lion", "LION"))
        .body("beside.tag", contains("secret lion"));
    get("secret lion").statusCode(404);
    get("secret lian").statusCode(404).body("detail", not(containsString("secret lion")));
    as("author")
        .get("/tags/secret lian")
        .then()
        .statusCode(404)
        .body("detail", containsString("Did you mean `secret lion`?"));
  }

  @Test
  void theNearestTagIsNamedForOneThatThereIsNot() {
    put("tag-a", "Zoo", "published", "Rhinoceros", "rhinovirus");
    get("rinoceros")
        .statusCode(404)
        .body("code", is("tag-not-found"))
        .body("detail", is("No note carries the tag `rinoceros`. Did you mean `rhinoceros`?"));
    get("zzzzzzzzzzzz")
        .statusCode(404)
        .body("detail", is("No note carries the tag `zzzzzzzzzzzz`."));
    get("-").statusCode(404);
  }

  @Test
  void fieldsAreKept() {
    put("tag-a", "Zoo", "published", "lion");
    anonymously()
        .get("/tags/lion?fields=count,label")
        .then()
        .statusCode(200)
        .body("keySet()", containsInAnyOrder("count", "label"));
  }

  private static ValidatableResponse get(String tag) {
    return anonymously().get("/tags/{tag}", tag).then();
  }
}
