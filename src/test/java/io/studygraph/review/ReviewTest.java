package io.studygraph.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import io.studygraph.Statements;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewTest extends HttpTest {

  private static final String TREES =
      """
      ---
      title: Trees
      tags: [trees]
      category: Structures
      ---
      # Trees

      ## Quizzes

      ### Order

      Q: Which walk of a search tree is sorted?
      Options:
      - A) preorder
      - B) inorder
      Answers: B
      Explanation: The left subtree holds what is less.

      Q: Which trees keep their balance?
      Options:
      - A) red-black trees
      - B) plain search trees
      - C) AVL trees
      Answers: A, C

      ## Flashcards

      - What is a leaf? ::: A node without children
      - What is a forest? ::: A set of trees
      """;

  private static final String HEAPS =
      """
      ---
      title: Heaps
      tags: [heaps]
      related: [trees]
      ---
      # Heaps

      ## Flashcards

      - Where is the least element? ::: At the root
      """;

  @Inject Statements statements;
  @Inject StoredReviews stored;

  @BeforeEach
  void notes() {
    deleteEveryNote();
    stored.forgetAll();
    put("trees", TREES);
    put("heaps", HEAPS);
  }

  private static Response put(String slug, String markdown) {
    Response response = asAdmin().contentType("text/markdown").body(markdown).put("/notes/" + slug);
    response.then().statusCode(oneOf(200, 201));
    return response;
  }

  private static RequestSpecification ada() {
    return asLearner("ada");
  }

  private static Response due(String query) {
    Response due = ada().get("/reviews/due" + query);
    due.then().statusCode(200);
    return due;
  }

  private static List<String> prompts(String query) {
    return due(query).path("items.prompt");
  }

  /** The id of what is due or new and asks so. */
  private static String id(String prompt) {
    return due("?newPerDay=1000&limit=100").path("items.find { it.prompt == '%s' }.id", prompt);
  }

  private static Response send(RequestSpecification caller, String id, Map<String, ?> review) {
    return caller.contentType(ContentType.JSON).body(review).post("/reviews/" + id);
  }

  private static Response rate(String id, String rating) {
    Response response = send(ada(), id, Map.of("rating", rating));
    response.then().statusCode(200);
    return response;
  }

  private static Response answer(String id, String... selected) {
    return send(ada(), id, Map.of("selected", selected));
  }

  @Test
  void whatIsNewComesInTheOrderOfTheNotes() {
    assertThat(prompts(""))
        .containsExactly(
            "What is a leaf?",
            "Which walk of a search tree is sorted?",
            "What is a forest?",
            "Which trees keep their balance?",
            "Where is the least element?");
    due("?fields=kind,multiple,topic,options,schedule,retrievability,version,note,title")
        .then()
        .body("items.kind", contains("flashcard", "question", "flashcard", "question", "flashcard"))
        .body("items[0].options", empty())
        .body("items[1].topic", equalTo("Order"))
        .body("items[1].options.text", contains("preorder", "inorder"))
        .body("items.multiple", contains(false, false, false, true, false))
        .body("items.schedule", Matchers.everyItem(nullValue()))
        .body("items.retrievability", Matchers.everyItem(nullValue()))
        .body("items.version", Matchers.everyItem(equalTo(1)))
        .body("items[4].note", equalTo("heaps"))
        .body("items[4].title", equalTo("Heaps"));
  }

  @Test
  void ratingSchedulesAndRevealsTheBackOfAFlashcard() {
    String leaf = id("What is a leaf?");
    send(ada(), leaf, Map.of("rating", "good", "durationMillis", 5300))
        .then()
        .statusCode(200)
        .body("id", equalTo(leaf))
        .body("kind", equalTo("flashcard"))
        .body("note", equalTo("trees"))
        .body("learner", equalTo("ada"))
        .body("rating", equalTo("good"))
        .body("outcome", nullValue())
        .body("durationMillis", equalTo(5300))
        .body("schedule.phase", equalTo("learning"))
        .body("schedule.reviews", equalTo(1))
        .body("schedule.stability", equalTo(2.3065f))
        .body("reveal.answer", equalTo("A node without children"))
        .body("reveal.correct", empty());
    assertThat(prompts("")).doesNotContain("What is a leaf?").hasSize(4);
    stored.letPass(Duration.ofMinutes(11));
    assertThat(prompts("").get(0)).isEqualTo("What is a leaf?");
    Response second = rate(leaf, "good");
    second.then().body("schedule.phase", equalTo("review"));
    assertThat(between(second, "schedule.reviewedAt", "schedule.due"))
        .isEqualTo(Duration.ofDays(2));
  }

  private static Duration between(Response response, String from, String to) {
    return Duration.between(Instant.parse(response.path(from)), Instant.parse(response.path(to)));
  }

  @Test
  void answerIsGraded() {
    String sorted = id("Which walk of a search tree is sorted?");
    answer(sorted, "B")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("correct"))
        .body("rating", equalTo("good"))
        .body("selected", contains("B"))
        .body("reveal.answer", nullValue())
        .body("reveal.correct", contains("B"))
        .body("reveal.explanation", equalTo("The left subtree holds what is less."));
    answer(sorted, "A").then().body("outcome", equalTo("incorrect"), "rating", equalTo("again"));
    answer(sorted).then().body("outcome", equalTo("unanswered"), "rating", equalTo("again"));
    String balance = id("Which trees keep their balance?");
    answer(balance, "C").then().body("outcome", equalTo("partial"), "rating", equalTo("again"));
    answer(balance, "C", "A")
        .then()
        .body("outcome", equalTo("correct"), "selected", contains("A", "C"));
  }

  @Test
  void whatCannotBeReviewedIsRefused() {
    String sorted = id("Which walk of a search tree is sorted?");
    String leaf = id("What is a leaf?");
    answer(sorted, "E")
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid-submission"))
        .body("errors.pointer", contains("/selected/0"));
    answer(leaf, "A")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/selected"))
        .body("errors.code", contains("no-question"));
    for (Map<String, Object> unclear :
        List.<Map<String, Object>>of(
            Map.of(), Map.of("rating", "good", "selected", List.of("B")))) {
      send(ada(), sorted, unclear)
          .then()
          .statusCode(400)
          .body("errors.pointer", contains("/rating"))
          .body("errors.code", contains("one-of"));
    }
    send(ada(), sorted, Map.of("rating", "perfect")).then().statusCode(400);
    send(ada(), "5d0c3f1e-8b7a-4c29-9e64-2f1a0b9c8d7e", Map.of("rating", "good"))
        .then()
        .statusCode(404)
        .body("code", equalTo("item-not-found"));
    ada().get("/reviews/log").then().body("items", empty());
  }

  @Test
  void onlyAsMuchIsNewAsTheLearnerMaySeeOnOneDay() {
    due("?newPerDay=2&count=exact").then().body("items", hasSize(2)).body("total", equalTo(2));
    rate(id("What is a leaf?"), "easy");
    assertThat(prompts("?newPerDay=2")).containsExactly("Which walk of a search tree is sorted?");
    assertThat(prompts("?newPerDay=1")).isEmpty();
    assertThat(prompts("?newPerDay=0")).isEmpty();
    stored.letPass(Duration.ofDays(1));
    assertThat(prompts("?newPerDay=1")).containsExactly("Which walk of a search tree is sorted?");
  }

  @Test
  void whatIsDueComesBeforeWhatIsNewTheLongestOverdueFirst() {
    rate(id("What is a forest?"), "again");
    rate(id("Where is the least element?"), "good");
    rate(id("What is a leaf?"), "hard");
    stored.letPass(Duration.ofDays(2));
    assertThat(prompts("?newPerDay=1"))
        .containsExactly(
            "What is a forest?",
            "What is a leaf?",
            "Where is the least element?",
            "Which walk of a search tree is sorted?");
    due("?newPerDay=0&limit=1&fields=schedule,retrievability")
        .then()
        .body("items[0].schedule.phase", equalTo("learning"))
        .body("items[0].schedule.reviews", equalTo(1))
        .body(
            "items[0].retrievability",
            Matchers.both(Matchers.greaterThan(0.6f)).and(Matchers.lessThan(0.8f)));
  }

  @Test
  void walkGivesEachItemOnce() {
    rate(id("What is a forest?"), "again");
    rate(id("What is a leaf?"), "again");
    stored.letPass(Duration.ofHours(1));
    List<String> all = prompts("");
    assertThat(all).hasSize(5).doesNotHaveDuplicates();
    List<String> walked = new ArrayList<>();
    String query = "?limit=1&count=exact";
    for (String next = ""; next != null; ) {
      Response page = due(query + (next.isEmpty() ? "" : "&cursor=" + next));
      page.then().body("total", equalTo(5));
      walked.addAll(page.path("items.prompt"));
      next = page.path("next");
    }
    assertThat(walked).isEqualTo(all);
  }

  @Test
  void cursorThatIsNoneOfOursIsRefused() {
    String made = due("?limit=1").path("next");
    ada().get("/reviews/due?limit=1&newPerDay=3&cursor=" + made).then().statusCode(400);
    ada()
        .get("/reviews/log?cursor=" + made)
        .then()
        .statusCode(400)
        .body("code", equalTo("cursor-mismatch"));
  }

  @Test
  void listIsFilteredAsListsOfNotesAre() {
    assertThat(prompts("?slug=heaps")).containsExactly("Where is the least element?");
    assertThat(prompts("?tag=Trees")).hasSize(4);
    assertThat(prompts("?category=Structures")).hasSize(4);
    assertThat(prompts("?notTag=trees")).containsExactly("Where is the least element?");
    assertThat(prompts("?within=heaps:1")).hasSize(5);
    rate(id("What is a leaf?"), "again");
    stored.letPass(Duration.ofHours(1));
    assertThat(prompts("?slug=trees&newPerDay=0")).containsExactly("What is a leaf?");
    assertThat(prompts("?slug=heaps")).containsExactly("Where is the least element?");
    due("?slug=heaps&count=exact").then().body("total", equalTo(1));
    ada().get("/reviews/forecast?days=1&slug=heaps").then().body("days.due", contains(0));
  }

  @Test
  void whatIsInTheTrashOrADraftIsNotDueAndComesBackWithItsDates() {
    String leaf = id("What is a leaf?");
    Response reviewed = rate(leaf, "easy");
    stored.letPass(Duration.ofDays(30));
    String note = asAdmin().get("/notes/trees").path("id");
    asAdmin().delete("/notes/trees").then().statusCode(204);
    assertThat(prompts("")).containsExactly("Where is the least element?");
    send(ada(), leaf, Map.of("rating", "good")).then().statusCode(404);
    asAdmin().post("/trash/{id}/restore", note).then().statusCode(oneOf(200, 201));
    assertThat(prompts("").get(0)).isEqualTo("What is a leaf?");
    put("trees", TREES.replace("title: Trees", "title: Trees\nstatus: draft"));
    assertThat(prompts("")).containsExactly("Where is the least element?");
    send(ada(), leaf, Map.of("rating", "good")).then().statusCode(404);
    as("author")
        .get("/reviews/due?learner=ada")
        .then()
        .body("items[0].prompt", equalTo("What is a leaf?"))
        .body("items", hasSize(5));
    put("trees", TREES);
    due("?limit=1")
        .then()
        .body("items[0].id", equalTo(leaf))
        .body("items[0].schedule.reviews", equalTo(1))
        .body("items[0].schedule.stability", equalTo(reviewed.<Float>path("schedule.stability")));
  }

  @Test
  void questionsOfExamsAreNotReviewed() {
    String sorted = id("Which walk of a search tree is sorted?");
    rate(sorted, "again");
    stored.letPass(Duration.ofHours(1));
    put("trees", TREES.replace("title: Trees", "title: Trees\nexam: true"));
    assertThat(prompts(""))
        .containsExactly("What is a leaf?", "What is a forest?", "Where is the least element?");
    send(ada(), sorted, Map.of("rating", "good")).then().statusCode(404);
  }

  @Test
  void mendedTypoKeepsTheReviews() {
    String sorted = id("Which walk of a search tree is sorted?");
    String leaf = id("What is a leaf?");
    rate(sorted, "easy");
    rate(leaf, "easy");
    put(
        "trees",
        TREES
            .replace(
                "Which walk of a search tree is sorted?",
                "Which walk of a search tree is in order?")
            .replace("A node without children", "A node without any children")
            .replace("What is a leaf?", "What is a leaf of a tree?"));
    assertThat(prompts(""))
        .containsExactly(
            "What is a forest?", "Which trees keep their balance?", "Where is the least element?");
    stored.letPass(Duration.ofDays(40));
    due("")
        .then()
        .body("items[0].id", equalTo(sorted))
        .body("items[0].version", equalTo(2))
        .body("items[0].prompt", equalTo("Which walk of a search tree is in order?"))
        .body("items[1].id", equalTo(leaf))
        .body("items[1].version", equalTo(2))
        .body("items[1].prompt", equalTo("What is a leaf of a tree?"));
    rate(leaf, "good")
        .then()
        .body("schedule.reviews", equalTo(2))
        .body("reveal.answer", equalTo("A node without any children"));
  }

  @Test
  void answerToAFormerVersionIsRefusedAndARatingOfItIsNot() {
    String sorted = id("Which walk of a search tree is sorted?");
    put("trees", TREES.replace("A) preorder", "A) postorder"));
    send(ada(), sorted, Map.of("selected", List.of("B"), "version", 1))
        .then()
        .statusCode(409)
        .body("code", equalTo("item-changed"));
    send(ada(), sorted, Map.of("rating", "good", "version", 3)).then().statusCode(409);
    send(ada(), sorted, Map.of("rating", "good", "version", 1)).then().statusCode(200);
    send(ada(), sorted, Map.of("selected", List.of("B"), "version", 2)).then().statusCode(200);
    ada().get("/reviews/log").then().body("items.version", contains(2, 1));
  }

  @Test
  void forecastCountsWhatComesDueDayByDay() {
    rate(id("What is a leaf?"), "easy");
    rate(id("What is a forest?"), "easy");
    rate(id("Where is the least element?"), "again");
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    List<Integer> due = new ArrayList<>(Collections.nCopies(10, 0));
    due.set(0, 1);
    due.set(8, 2);
    ada()
        .get("/reviews/forecast?days=10")
        .then()
        .statusCode(200)
        .body("learner", equalTo("ada"))
        .body("days.due", equalTo(due))
        .body(
            "days.date",
            equalTo(IntStream.range(0, 10).mapToObj(i -> today.plusDays(i).toString()).toList()));
    stored.letPass(Duration.ofDays(20));
    ada().get("/reviews/forecast?days=1").then().body("days.due", contains(3));
    asLearner("bob").get("/reviews/forecast").then().body("days", hasSize(30));
  }

  @Test
  void logHasEveryReviewTheLastFirst() {
    String sorted = id("Which walk of a search tree is sorted?");
    String leaf = id("What is a leaf?");
    rate(leaf, "hard");
    answer(sorted, "A");
    rate(leaf, "good");
    ada()
        .get("/reviews/log?count=exact")
        .then()
        .statusCode(200)
        .body("items.item", contains(leaf, sorted, leaf))
        .body("items.rating", contains("good", "again", "hard"))
        .body("items.selected", contains(List.of(), List.of("A"), List.of()))
        .body("total", equalTo(3));
    String next = ada().get("/reviews/log?limit=2").path("next");
    ada()
        .get("/reviews/log?limit=2&cursor=" + next)
        .then()
        .body("items.rating", contains("hard"))
        .body("next", nullValue());
    ada()
        .get("/reviews/log?count=exact&item=" + sorted)
        .then()
        .body("items.item", contains(sorted))
        .body("total", equalTo(1));
    asAdmin().delete("/notes/trees").then().statusCode(204);
    ada().get("/reviews/log").then().body("items", hasSize(3));
  }

  @Test
  void repeatedRequestIsOneReview() {
    String leaf = id("What is a leaf?");
    for (int i = 0; i < 3; i++) {
      send(ada().header("Idempotency-Key", "once"), leaf, Map.of("rating", "good"))
          .then()
          .statusCode(200)
          .body("schedule.reviews", equalTo(1));
    }
    ada().get("/reviews/log").then().body("items", hasSize(1));
  }

  @Test
  void eachLearnerHasASchedule() {
    rate(id("What is a leaf?"), "easy");
    assertThat(prompts("")).hasSize(4);
    asLearner("bob").get("/reviews/due").then().body("items", hasSize(5));
    asLearner("bob").get("/reviews/log").then().body("items", empty());
  }

  @Test
  void keyThatIsBoundToNobodySaysWhoseReviewsTheyAre() {
    String leaf = id("What is a leaf?");
    Map<String, Object> review = new HashMap<>(Map.of("rating", "easy"));
    send(as("write"), leaf, review)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/learner"));
    for (String list : List.of("due", "forecast", "log")) {
      as("write")
          .get("/reviews/" + list)
          .then()
          .statusCode(400)
          .body("errors.parameter", contains("learner"));
    }
    review.put("learner", "ada");
    send(as("write"), leaf, review).then().statusCode(200).body("learner", equalTo("ada"));
    assertThat(prompts("")).hasSize(4);
    as("write").get("/reviews/due?learner=ada").then().body("items", hasSize(4));
  }

  @Test
  void reviewsAreTheirLearnersAlone() {
    String leaf = id("What is a leaf?");
    Map<String, Object> review = Map.of("rating", "easy", "learner", "ada");
    send(anonymously(), leaf, review).then().statusCode(401);
    send(asLearner("bob"), leaf, review).then().statusCode(403);
    for (String list : List.of("due", "forecast", "log")) {
      anonymously().get("/reviews/" + list + "?learner=ada").then().statusCode(401);
      asLearner("bob").get("/reviews/" + list + "?learner=ada").then().statusCode(403);
    }
    ada().get("/reviews/log").then().body("items", empty());
  }

  @Test
  void listSendsAsManyStatementsForManyItemsAsForFew() {
    rate(id("What is a leaf?"), "again");
    rate(id("Which trees keep their balance?"), "again");
    stored.letPass(Duration.ofHours(1));
    long some = statements.during(() -> due("?limit=3"));
    assertThat(statements.during(() -> due("?limit=100"))).isEqualTo(some);
    assertThat(some).isLessThan(12);
    assertThat(statements.during(() -> due("?limit=1"))).isLessThan(some);
  }

  /** A learner's way with one card, each review when it is due. */
  @Test
  void intervalsGrowAsTheReferenceSchedulerHasThem() {
    String leaf = id("What is a leaf?");
    List<Long> days = new ArrayList<>();
    for (int grade : new int[] {3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3}) {
      Response review = rate(leaf, Rating.graded(grade).toString());
      Duration interval = between(review, "schedule.reviewedAt", "schedule.due");
      days.add(interval.toDays());
      stored.letPass(interval);
    }
    assertThat(days).containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
  }
}
