package io.studygraph.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those who review may not know: keys before a review, and drafts. */
@QuarkusTest
class ReviewSecrecyTest extends HttpTest {

  private static final String NOTE =
      """
      ---
      title: Guarded
      tags: [guarded]
      flashcards:
        - {q: "Front?", a: canary-front}
      ---
      # Guarded

      ## Quizzes

      Q: Which?
      Options:
      - A) one
      - B) two
      Answers: B
      Explanation: canary-explanation

      - A hidden card? ::: canary-hidden

      Q: Which of these?
      Options:
      - A) three
      - B) four
      - C) five
      Answers: %s

      ## Flashcards

      - Back? ::: canary-back
      """;

  private static final List<String> READS =
      List.of(
          "/reviews/due",
          "/reviews/due?limit=1&count=exact",
          "/reviews/due?tag=guarded",
          "/reviews/due?slug=guarded&count=exact",
          "/reviews/due?within=guarded:1",
          "/reviews/forecast",
          "/reviews/forecast?slug=guarded&days=9",
          "/reviews/log?count=exact");

  @Inject StoredReviews stored;

  @BeforeEach
  void empty() {
    deleteEveryNote();
    stored.forgetAll();
  }

  private static void put(String slug, String markdown) {
    asAdmin()
        .contentType("text/markdown")
        .body(markdown)
        .put("/notes/" + slug)
        .then()
        .statusCode(oneOf(200, 201));
  }

  private static Response review(String item, Map<String, ?> review) {
    return asLearner("ada").contentType(ContentType.JSON).body(review).post("/reviews/" + item);
  }

  @Test
  void nothingTellsAKeyOrABackBeforeAReviewDoes() {
    put("guarded", NOTE.formatted("C"));
    List<Response> seen = new ArrayList<>();
    READS.forEach(read -> seen.add(asLearner("ada").get(read)));
    List<String> items = seen.get(0).path("items.id");
    for (String item : items) {
      seen.add(review(item, Map.of("selected", List.of("Z"))));
      seen.add(review(item, Map.of("rating", "good", "version", 9)));
      seen.add(review(item, Map.of()));
    }
    assertThat(seen).extracting(Response::statusCode).containsOnly(200, 400, 409, 422);
    assertThat(seen)
        .allSatisfy(
            response ->
                assertThat(response.asString() + response.headers()).doesNotContain("canary"));
    assertThat(review(items.get(0), Map.of("rating", "again")).asString()).contains("canary");
    assertThat(asLearner("ada").get("/reviews/log").asString()).doesNotContain("canary");
  }

  @Test
  void quizzesThatDifferInTheirKeysAloneLookTheSame() {
    List<String> seen = new ArrayList<>();
    for (String key : List.of("A", "C\nExplanation: a long one")) {
      empty();
      put("guarded", NOTE.formatted(key));
      seen.add(
          asLearner("ada")
              .get("/reviews/due")
              .asString()
              .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…"));
    }
    assertThat(seen.get(0)).isEqualTo(seen.get(1)).contains("Which of these?");
  }

  @Test
  void draftLeavesNoTrace() {
    put("seen", NOTE.replace("title: Guarded", "title: Seen").formatted("A"));
    review(asLearner("ada").get("/reviews/due").path("items[0].id"), Map.of("rating", "good"));
    List<String> before = answers();
    put("guarded", NOTE.replace("title: Guarded", "title: Guarded\nstatus: draft").formatted("A"));
    List<String> drafted =
        as("author").get("/reviews/due?learner=ada&slug=guarded").path("items.id");
    assertThat(drafted).isNotEmpty();
    assertThat(answers()).isEqualTo(before);
    String unknown = "5d0c3f1e-8b7a-4c29-9e64-2f1a0b9c8d7e";
    for (String item : drafted) {
      assertThat(unlike(review(item, Map.of("rating", "good")), item))
          .isEqualTo(unlike(review(unknown, Map.of("rating", "good")), unknown));
    }
  }

  private static List<String> answers() {
    return READS.stream()
        .map(read -> asLearner("ada").header("X-Request-Id", "the-same").get(read))
        .map(response -> response.statusCode() + "\n" + response.headers() + response.asString())
        .toList();
  }

  private static String unlike(Response response, String id) {
    return response.asString().replace(id, "…").replaceAll("\"requestId\":\"[^\"]+\"", "");
  }
}
