package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import io.studygraph.Statements;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgressTest extends HttpTest {

  @Inject Statements statements;

  private String learner = "";

  @BeforeEach
  void quizzes() {
    deleteEveryNote();
    learner = "learner " + UUID.randomUUID();
    Sitting.put(
        asAdmin(), "caches", note("tags: [Caching, storage]\ncategory: Basics", "[[queues]]"));
    Sitting.put(asAdmin(), "queues", note("tags: [caching]\ncategory: Basics", ""));
    Sitting.put(asAdmin(), "locks", note("category: Other", "[[caches]] and [[queues]]"));
    Sitting.put(asAdmin(), "secret", note("status: draft", ""));
  }

  private static String note(String frontMatter, String text) {
    return "---\n"
        + frontMatter
        + "\n---\n# T\n\n## Summary\n\n"
        + text
        + "\n\n## Quizzes\n\nQ: One?\nOptions:\n- A) yes\n- B) no\nAnswers: A\n\n"
        + "Q: Two?\nOptions:\n- A) right\n- B) wrong\nAnswers: A\n";
  }

  private void sit(String quiz, String one, String two) {
    Sitting.of(asAdmin(), quiz, "learner", learner)
        .answer("One?", one)
        .answer("Two?", two)
        .submitted();
  }

  private Response progress() {
    Response response = asAdmin().get("/learners/{learner}/progress", learner);
    response.then().statusCode(200);
    return response;
  }

  @Test
  void learnerWhoHasDoneNothingHasEmptyLists() {
    progress()
        .then()
        .body("learner", equalTo(learner))
        .body("notes", empty())
        .body("next", empty());
  }

  @Test
  void lastAnswersTellWhatIsKnown() {
    sit("caches", "yes", "right");
    sit("caches", "no", "right");
    sit("queues", "yes", "right");
    Sitting.of(asAdmin(), "locks", "learner", learner, "count", 1, "seed", 1).submitted();
    Sitting.of(asAdmin(), "queues", "learner", learner).answer("One?", "no");

    progress()
        .then()
        .body("notes.slug", contains("locks", "caches", "queues"))
        .body("notes.mastery", contains(0f, 0.5f, 1f))
        .body("notes.answered", contains(1, 2, 2))
        .body("notes.questions", contains(2, 2, 2))
        .body("tags.name", contains("storage", "Caching"))
        .body("tags.mastery", contains(0.5f, 0.75f))
        .body("tags.notes", contains(1, 2))
        .body("categories.name", contains("Other", "Basics"))
        .body("categories.mastery", contains(0f, 0.75f))
        .body("next.slug", contains("locks", "caches"))
        .body("next[0].reasons.code", hasItems("low-mastery", "unanswered", "links-back"))
        .body("next[1].reasons.code", hasItems("low-mastery", "linked"))
        .body("next[1].reasons.note", hasItems("caches", "locks"));
  }

  @Test
  void noteThatABadlyKnownOneLinksToIsReadNext() {
    sit("caches", "no", "wrong");
    progress()
        .then()
        .body("next.slug", contains("caches", "queues", "locks"))
        .body("next[1].reasons.code", hasItem("linked"))
        .body("next[1].reasons.note", everyItem(equalTo("caches")))
        .body("next[2].reasons.code", hasItem("links-back"));
  }

  @Test
  void nameThatAnybodyCanSayCountsForNothing() {
    Sitting.of(anonymously(), "caches", "learner", learner).submitted();
    progress().then().body("notes", empty());
  }

  @Test
  void draftIsSeenByAuthorsAlone() {
    sit("secret", "yes", "right");
    progress().then().body("notes.slug", contains("secret"));
    as("write").get("/learners/{learner}/progress", learner).then().body("notes", empty());
    asLearner(learner).get("/learners/{learner}/progress", learner).then().body("notes", empty());
  }

  @Test
  void progressIsTheLearnersOwn() {
    sit("caches", "yes", "right");
    asLearner(learner)
        .get("/learners/{learner}/progress", learner)
        .then()
        .statusCode(200)
        .body("notes.mastery", contains(1f));
    asLearner("bob").get("/learners/{learner}/progress", learner).then().statusCode(403);
    asLearner("bob").get("/learners/nobody/progress").then().statusCode(403);
    anonymously().get("/learners/{learner}/progress", learner).then().statusCode(401);
  }

  @Test
  void moreAttemptsAreNoMoreStatements() {
    sit("caches", "yes", "right");
    long few = statements.during(this::progress);
    sit("queues", "yes", "right");
    sit("queues", "yes", "wrong");
    sit("locks", "no", "wrong");
    assertThat(statements.during(this::progress)).isLessThanOrEqualTo(few + 2).isLessThan(8);
  }
}
