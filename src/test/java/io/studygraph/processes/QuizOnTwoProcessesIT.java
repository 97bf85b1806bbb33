package io.studygraph.processes;

import static io.studygraph.Together.together;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What two processes do to attempts and reviews. */
class QuizOnTwoProcessesIT extends OnTwoProcesses {

  private static final String QUIZ =
      "# Quiz\n\n## Quizzes\n\nQ: Which is even?\nOptions:\n- A) one\n- B) two\nAnswers: B\n";

  @Test
  void attemptThatIsSubmittedToBothIsGradedOnce() throws Exception {
    write(services.get(0), "submitted", QUIZ);
    for (int i = 0; i < 10; i++) {
      String attempt = "/attempts/" + started(services.get(i % services.size()), "submitted");
      List<HttpResponse<String>> answers =
          toBoth(service -> service.send(posted(service, attempt + "/submit", "")));
      assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
      // The moment of the grading is part of it.
      assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
    }
  }

  @Test
  void reviewThatIsSentToBothIsLoggedOnce() throws Exception {
    write(services.get(0), "reviewed", QUIZ);
    String item = question(services.get(0), "reviewed");
    for (int i = 1; i <= 10; i++) {
      String name = "review-" + i;
      List<HttpResponse<String>> answers = toBoth(service -> reviewed(service, item, name));
      assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
      assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
      assertThat(answers.stream().filter(answer -> !isReplayed(answer))).hasSize(1);
      assertThat(JSON.readTree(answers.get(0).body()).at("/schedule/reviews").intValue())
          .isEqualTo(i);
    }
    assertThat(logged(item)).isEqualTo(10);
  }

  /** Each builds on the one before, whichever process it went to. */
  @Test
  void reviewsOfOneItemThatBothTakeAreAllLogged() throws Exception {
    write(services.get(0), "reviewed-by-both", QUIZ);
    String item = question(services.get(1), "reviewed-by-both");
    AtomicInteger number = new AtomicInteger();
    List<Integer> reviews = new ArrayList<>();
    for (HttpResponse<String> answer :
        toBoth(service -> reviewed(service, item, "both-" + number.incrementAndGet()))) {
      reviews.add(JSON.readTree(answer.body()).at("/schedule/reviews").intValue());
    }
    assertThat(reviews).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(logged(item)).isEqualTo(8);
  }

  /** The same request eight times, to each process in turn. */
  private static List<HttpResponse<String>> toBoth(Sender sender) throws Exception {
    List<Callable<HttpResponse<String>>> senders = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Service service = services.get(i % services.size());
      senders.add(() -> sender.send(service));
    }
    return together(senders);
  }

  private interface Sender {
    HttpResponse<String> send(Service service) throws InterruptedException;
  }

  private static HttpRequest.Builder posted(Service service, String path, String json) {
    return authorized(service, path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json));
  }

  private static String started(Service service, String quiz) throws Exception {
    String draft = "{\"quiz\": \"%s\", \"mode\": \"exam\"}".formatted(quiz);
    return JSON.readTree(service.send(posted(service, "/attempts", draft)).body())
        .path("id")
        .asText();
  }

  private static String question(Service service, String quiz) throws Exception {
    String found = service.send(authorized(service, "/quizzes/" + quiz).GET()).body();
    return JSON.readTree(found).at("/questions/0/id").asText();
  }

  /** Asks again as long as another process is at it. */
  private static HttpResponse<String> reviewed(Service service, String item, String name)
      throws InterruptedException {
    Supplier<HttpRequest.Builder> request =
        () ->
            posted(service, "/reviews/" + item, "{\"learner\": \"both\", \"selected\": [\"B\"]}")
                .header("Idempotency-Key", name);
    HttpResponse<String> answer = service.send(request.get());
    while (answer.statusCode() == 409) {
      Thread.sleep(20);
      answer = service.send(request.get());
    }
    return answer;
  }

  private static int logged(String item) throws Exception {
    Service service = services.get(0);
    String log =
        service
            .send(authorized(service, "/reviews/log?learner=both&count=exact&item=" + item).GET())
            .body();
    return JSON.readTree(log).path("total").intValue();
  }
}
