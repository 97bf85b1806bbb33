package io.studygraph.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NotePatchTest extends HttpTest {

  private static final String SLUG = "patched-note";

  private static final String NOTE =
      """
      ---
      title:  'Patched note'   # the author's own style
      date: "2026-01-02"
      tags: [one,  "two"]
      related:
          - other-note
      slug: patched-note
      category: Things
      reviewed: {by: ada, on: 2026-02-03}
      ---
      # Patched note

      ## Summary
      It stays, *every* byte of it.

      ## Failure Handling

      - **Retries:** three.

      ## Notes of my own
      Text\twith a tab  \s
      """;

  @BeforeEach
  void note() {
    asAdmin()
        .contentType("text/markdown")
        .body(NOTE.getBytes(StandardCharsets.UTF_8))
        .put("/notes/" + SLUG)
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
  }

  private static RequestSpecification patch(String body) {
    return asAdmin().contentType("application/merge-patch+json").body(body);
  }

  private static Response send(String body) {
    return patch(body).patch("/notes/" + SLUG);
  }

  private static String source() {
    return asAdmin().accept("text/markdown").get("/notes/" + SLUG).asString();
  }

  /** Lines that are not the same in both texts, which have as many. */
  private static List<String> changed(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    assertThat(now).hasSameSizeAs(old);
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      if (!old.get(i).equals(now.get(i))) {
        changed.add(now.get(i));
      }
    }
    return changed;
  }

  @Test
  void oneTagOfALongNoteIsADifferenceOfOneLine() {
    String body =
        IntStream.range(0, 300).mapToObj(i -> "Line " + i + "\n").reduce("", String::concat);
    asAdmin().contentType("text/markdown").body(NOTE + body).put("/notes/" + SLUG);

    send("{\"tags\": [\"one\", \"three\"]}")
        .then()
        .statusCode(200)
        .body("tags", contains("one", "three"));

    assertThat(changed(NOTE + body, source())).containsExactly("tags: [one,  \"three\"]");
  }

  @Test
  void whatIsLeftOutStaysAndNullTakesAway() {
    send("{\"category\": null, \"date\": \"2027-01-02\"}")
        .then()
        .statusCode(200)
        .body("category", nullValue())
        .body("date", equalTo("2027-01-02"))
        .body("title", equalTo("Patched note"))
        .body("tags", contains("one", "two"))
        .body("revision", notNullValue());

    assertThat(source())
        .isEqualTo(NOTE.replace("category: Things\n", "").replace("2026-01-02", "2027-01-02"));
  }

  @Test
  void extraIsMergedKeyByKeyAndDeep() {
    send("{\"extra\": {\"reviewed\": {\"by\": \"grace\"}, \"level\": 3}}")
        .then()
        .statusCode(200)
        .body("extra.reviewed", hasEntry("by", "grace"))
        .body("extra.reviewed", hasKey("on"))
        .body("extra.level", equalTo(3));
    send("{\"extra\": {\"reviewed\": null}}")
        .then()
        .statusCode(200)
        .body("extra", not(hasKey("reviewed")))
        .body("extra.level", equalTo(3));
    send("{\"extra\": null}").then().statusCode(200).body("extra.keySet()", empty());
  }

  @Test
  void publicationAndAliasesArePartOfTheWriteForm() {
    send("{\"publishAt\": \"2026-01-02T03:04:05Z\", \"aliases\": [\"Other name\"]}")
        .then()
        .statusCode(200)
        .body("publishAt", equalTo("2026-01-02T03:04:05Z"))
        .body("aliases", contains("Other name"));
    send("{\"publishAt\": null, \"aliases\": null, \"status\": \"draft\"}")
        .then()
        .statusCode(200)
        .body("publishAt", nullValue())
        .body("aliases", empty())
        .body("status", equalTo("draft"));
    asAdmin()
        .contentType("application/json")
        .body(
            "{\"title\": \"Written\", \"aliases\": [\"Named so\"], \"publishAt\": \"2026-01-02T03:04:05Z\"}")
        .put("/notes/" + SLUG)
        .then()
        .statusCode(200)
        .body("aliases", contains("Named so"))
        .body("publishAt", equalTo("2026-01-02T03:04:05Z"));
  }

  @Test
  void sectionsAreMergedByRole() {
    send("{\"sections\": {\"summary\": \"Shorter.\", \"failure-handling\": null}}")
        .then()
        .statusCode(200)
        .body("summary", equalTo("Shorter."))
        .body("facts", empty());

    assertThat(source())
        .isEqualTo(
            NOTE.replace("It stays, *every* byte of it.", "Shorter.")
                .replace("## Failure Handling\n\n- **Retries:** three.\n\n", ""));
  }

  @Test
  void listsAreReplacedWhole() {
    send("""
            {"questions": [{"prompt": "Which?", "options": ["this", "that"], "correct": ["B"]}],
             "flashcards": [{"question": "What?", "answer": "That."}],
             "sources": [{"title": "Book", "url": "https://example.com", "description": null}]}
            """)
        .then()
        .statusCode(200)
        .body("questionCount", equalTo(1))
        .body("flashcards.question", contains("What?"))
        .body("sources.title", contains("Book"));
    send("{\"questions\": [], \"flashcards\": null}")
        .then()
        .statusCode(200)
        .body("questionCount", equalTo(0))
        .body("flashcards", empty())
        .body("sources.title", contains("Book"));
  }

  @Test
  void patchThatChangesNothingMakesNoRevision() {
    int revision = asAdmin().get("/notes/" + SLUG).path("revision");
    for (String body :
        List.of(
            "{}",
            "{\"tags\": [\"one\", \"two\"], \"title\": \"Patched note\", \"category\": \"Things\"}",
            "{\"slug\": \"patched-note\", \"extra\": {\"reviewed\": {\"by\": \"ada\"}, \"none\": null}}",
            "{\"sections\": {\"summary\": \"It stays, *every* byte of it.\", \"quizzes\": null}}")) {
      send(body).then().statusCode(200).body("revision", equalTo(revision));
    }
    assertThat(source()).isEqualTo(NOTE);
  }

  @Test
  void markdownReplacesTheWholeAndStandsAlone() {
    send("{\"markdown\": \"# Other\\n\"}").then().statusCode(200).body("title", equalTo("Other"));
    send("{\"markdown\": \"# Other\", \"tags\": []}")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/markdown"));
    send("{\"markdown\": \"---\\nslug: elsewhere\\n---\\n# Other\"}")
        .then()
        .statusCode(400)
        .body("code", equalTo("slug-mismatch"));
  }

  @Test
  void whatTheFormatCannotHoldIsRefusedAndChangesNothing() {
    send("{\"category\": \"Other\", \"sections\": {\"summary\": \"## A heading ends it\"}}")
        .then()
        .statusCode(422)
        .body("code", equalTo("unwritable-note"))
        .body("errors.pointer", contains("/sections/summary"));
    assertThat(source()).isEqualTo(NOTE);
  }

  @Test
  void listAndItsSectionTogetherAreRefused() {
    send("{\"sources\": [], \"sections\": {\"learning-sources\": null}}")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/sources"));
  }

  @Test
  void unknownFieldIsNamedWithTheNearestRightOne() {
    send("{\"categry\": \"x\"}")
        .then()
        .statusCode(400)
        .body("detail", equalTo("There is no field `categry` here. Did you mean `category`?"));
    send("{\"title\": null}").then().statusCode(400).body("errors.pointer", contains("/title"));
  }

  @Test
  void stalePatchIsRefusedWithThePresentState() {
    String first = asAdmin().get("/notes/" + SLUG).header("ETag");
    String second = send("{\"category\": \"Second\"}").header("ETag");

    Response refused =
        patch("{\"category\": \"Third\"}").header("If-Match", first).patch("/notes/" + SLUG);
    refused
        .then()
        .statusCode(412)
        .contentType("application/problem+json")
        .header("ETag", startsWith(second.substring(0, second.indexOf('.'))))
        .body("code", equalTo("stale-note"))
        .body("current.category", equalTo("Second"));

    patch("{\"category\": \"Third\"}")
        .header("If-Match", refused.header("ETag"))
        .patch("/notes/" + SLUG)
        .then()
        .statusCode(200)
        .body("category", equalTo("Third"));
  }

  @Test
  void currentStateIsLeftOutWhereOnlyProblemsAreAccepted() {
    patch("{}")
        .accept("application/problem+json, application/json;q=0")
        .header("If-Match", "\"other-1.0\"")
        .patch("/notes/" + SLUG)
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(406, 412));
  }

  @Test
  void currentStateShowsNoKeysToWriters() {
    send("{\"questions\": [{\"prompt\": \"Which?\", \"options\": [\"this\", \"that\"], \"correct\": [\"B\"], \"explanation\": \"canary\"}]}")
        .then()
        .statusCode(200);
    String refused =
        as("write")
            .contentType("application/merge-patch+json")
            .header("If-Match", "\"other-1.0\"")
            .body("{}")
            .patch("/notes/" + SLUG)
            .then()
            .statusCode(412)
            .body("current.slug", equalTo(SLUG))
            .extract()
            .asString();
    assertThat(refused).doesNotContain("canary");
  }

  @Test
  void dryRunShowsTheResultAndStoresNothing() {
    String etag = asAdmin().get("/notes/" + SLUG).header("ETag");
    patch("{\"category\": \"Tried\"}")
        .queryParam("dryRun", true)
        .patch("/notes/" + SLUG)
        .then()
        .statusCode(200)
        .header("ETag", nullValue())
        .body("category", equalTo("Tried"));
    asAdmin().get("/notes/" + SLUG).then().header("ETag", equalTo(etag));
  }

  @Test
  void strictModeRefusesAResultWithErrors() {
    patch("{\"sections\": {\"summary\": null}}")
        .queryParam("mode", "strict")
        .patch("/notes/" + SLUG)
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid-note"));
    assertThat(source()).isEqualTo(NOTE);
  }

  @Test
  void needsAKeyWithWrite() {
    anonymously()
        .contentType("application/merge-patch+json")
        .body("{}")
        .patch("/notes/" + SLUG)
        .then()
        .statusCode(401);
    as("author")
        .contentType("application/merge-patch+json")
        .body("{}")
        .patch("/notes/" + SLUG)
        .then()
        .statusCode(403);
    patch("{}").patch("/notes/no-such-note").then().statusCode(404);
    asAdmin()
        .contentType("application/json")
        .body("{}")
        .patch("/notes/" + SLUG)
        .then()
        .statusCode(415);
  }
}
