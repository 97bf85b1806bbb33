package io.studygraph.review;

import static io.studygraph.Together.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log is the truth, and the schedules follow from it. */
@QuarkusTest
class ReschedulingTest extends HttpTest {

  private static final String NOTE =
      """
      # Cards

      ## Flashcards

      - One? ::: 1
      - Two? ::: 2
      - Three? ::: 3
      """;

  @Inject Rescheduling rescheduling;
  @Inject StoredReviews stored;

  private List<String> items = List.of();

  @BeforeEach
  void cards() {
    deleteEveryNote();
    stored.forgetAll();
    asAdmin()
        .contentType("text/markdown")
        .body(NOTE)
        .put("/notes/cards")
        .then()
        .statusCode(oneOf(200, 201));
    items = asLearner("ada").get("/reviews/due").path("items.id");
    assertThat(items).hasSize(3);
  }

  private static Response review(String learner, String item, Rating rating) {
    Response response =
        as("write")
            .contentType(ContentType.JSON)
            .body(Map.of("rating", rating.toString(), "learner", learner))
            .post("/reviews/" + item);
    response.then().statusCode(200);
    return response;
  }

  /** Months of three learners, with three cards each. */
  private void reviewAtRandom() {
    Random random = new Random(40);
    for (int day = 0; day < 12; day++) {
      for (String learner : List.of("ada", "bob", "eve")) {
        review(learner, items.get(random.nextInt(3)), Rating.graded(1 + random.nextInt(4)));
      }
      stored.letPass(Duration.ofMinutes(random.nextInt(20_000)));
    }
  }

  @Test
  void schedulesThatAreLostAreMadeAnewAsTheyWere() {
    reviewAtRandom();
    List<String> before = stored.schedules();
    assertThat(before).hasSizeBetween(7, 9);
    stored.forgetSchedules("learner <> 'bob'");
    assertThat(stored.schedules()).hasSizeLessThan(4);
    rescheduling.run();
    assertThat(stored.schedules()).isEqualTo(before);
  }

  @Test
  void schedulesOfAnotherSchedulerAreMadeAnew() {
    reviewAtRandom();
    List<String> before = stored.schedules();
    stored.spoilSchedules("true");
    assertThat(stored.schedules()).doesNotContainAnyElementsOf(before);
    rescheduling.run();
    assertThat(stored.schedules()).isEqualTo(before);
  }

  /** So that nobody has to wait until all are made anew. */
  @Test
  void reviewBuildsOnTheLogWhereTheScheduleIsAnothers() {
    review("ada", items.get(0), Rating.GOOD);
    review("ada", items.get(0), Rating.GOOD);
    stored.spoilSchedules("true");
    review("ada", items.get(0), Rating.AGAIN)
        .then()
        .body("schedule.phase", equalTo("relearning"))
        .body("schedule.reviews", equalTo(3))
        .body("schedule.lapses", equalTo(1));
    List<String> before = stored.schedules();
    rescheduling.run();
    assertThat(stored.schedules()).isEqualTo(before);
  }

  /** What a learner wants to keep is in the log with each review, and so comes out again. */
  @Test
  void retentionThatWasAskedForIsKept() {
    for (Object retention : List.of(0.7, 0.99)) {
      asLearner("ada")
          .contentType(ContentType.JSON)
          .body(Map.of("rating", "easy", "retention", retention))
          .post("/reviews/" + items.get(retention.equals(0.7) ? 0 : 1))
          .then()
          .statusCode(200);
    }
    review("ada", items.get(2), Rating.EASY);
    List<String> before = stored.schedules();
    List<Integer> due = asLearner("ada").get("/reviews/forecast?days=365").path("days.due");
    assertThat(due.stream().filter(count -> count > 0)).as("days when one is due").hasSize(3);
    asLearner("ada")
        .get("/reviews/log")
        .then()
        .statusCode(200)
        .body("items.retention", contains(nullValue(), equalTo(0.99f), equalTo(0.7f)));
    stored.spoilSchedules("true");
    rescheduling.run();
    assertThat(stored.schedules()).isEqualTo(before);
  }

  @Test
  void whatIsUpToDateIsLeftAlone() {
    review("ada", items.get(0), Rating.GOOD);
    stored.letPass(Duration.ofDays(1));
    List<String> before = stored.schedules();
    rescheduling.run();
    assertThat(stored.schedules()).isEqualTo(before);
  }

  @Test
  void reviewsOfOneItemAtOnceAreAllCounted() throws Exception {
    int each = 8;
    List<Callable<Integer>> learners =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    (Callable<Integer>)
                        () -> {
                          int last = 0;
                          for (int review = 0; review < each; review++) {
                            Rating rating = Rating.graded(1 + (i + review) % 4);
                            last = review("ada", items.get(0), rating).path("schedule.reviews");
                          }
                          return last;
                        })
            .toList();
    List<Integer> last = together(learners);
    assertThat(last).doesNotHaveDuplicates().contains(8 * each);
    as("write").get("/reviews/log?learner=ada&count=exact").then().body("total", equalTo(8 * each));
    List<String> before = stored.schedules();
    stored.forgetSchedules("true");
    rescheduling.run();
    assertThat(stored.schedules()).isEqualTo(before);
  }

  @Test
  void reviewsGoOnWhileSchedulesAreMadeAnew() throws Exception {
    reviewAtRandom();
    List<Callable<Integer>> tasks = new ArrayList<>();
    tasks.add(
        () -> {
          for (int i = 0; i < 20; i++) {
            stored.spoilSchedules("learner = 'bob'");
            rescheduling.run();
          }
          return 0;
        });
    for (int i = 0; i < 3; i++) {
      String item = items.get(i);
      tasks.add(
          () -> {
            for (int review = 0; review < 12; review++) {
              review("bob", item, Rating.GOOD);
            }
            return 0;
          });
    }
    together(tasks);
    rescheduling.run();
    List<String> before = stored.schedules();
    stored.forgetSchedules("true");
    rescheduling.run();
    assertThat(stored.schedules()).isEqualTo(before);
  }
}
