package io.studygraph.clients;

import static io.studygraph.clients.MadeNotes.RIGHT;
import static io.studygraph.clients.MadeNotes.SLUG;
import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.client.ApiClient;
import io.studygraph.client.ApiException;
import io.studygraph.client.api.QuizzesApi;
import io.studygraph.client.api.QuizzesApi.APIPutAnswerRequest;
import io.studygraph.client.api.QuizzesApi.APIReviewAttemptRequest;
import io.studygraph.client.api.QuizzesApi.APIStartAttemptRequest;
import io.studygraph.client.api.QuizzesApi.APISubmitAttemptRequest;
import io.studygraph.client.model.Attempt;
import io.studygraph.client.model.AttemptAnswer;
import io.studygraph.client.model.AttemptDraft;
import io.studygraph.client.model.AttemptMode;
import io.studygraph.client.model.AttemptOption;
import io.studygraph.client.model.AttemptQuestion;
import io.studygraph.client.model.AttemptReview;
import java.util.List;

/** Takes a quiz of one question as an exam. */
final class AttemptTrip {

  private final QuizzesApi quizzes;

  AttemptTrip(ApiClient client) {
    quizzes = new QuizzesApi(client);
  }

  void make() throws ApiException {
    Attempt started =
        quizzes.startAttempt(
            APIStartAttemptRequest.newBuilder()
                .attemptDraft(
                    new AttemptDraft().quiz(SLUG).mode(AttemptMode.EXAM).learner("java"))
                .build());
    AttemptQuestion drawn = started.getQuestions().get(0);
    assertThat(drawn.getReveal()).isNull();
    AttemptOption right =
        drawn.getOptions().stream()
            .filter(option -> option.getText().equals(RIGHT))
            .findFirst()
            .orElseThrow();
    Attempt answered =
        quizzes.putAnswer(
            APIPutAnswerRequest.newBuilder()
                .id(started.getId())
                .question(drawn.getId())
                .attemptAnswer(new AttemptAnswer().selected(List.of(right.getId().toString())))
                .build());
    assertThat(answered.getQuestions().get(0).getSelected()).containsExactly(right.getId());
    AttemptReview review =
        quizzes.submitAttempt(APISubmitAttemptRequest.newBuilder().id(started.getId()).build());
    assertThat(review.getFraction()).isEqualByComparingTo("1");
    assertThat(
            quizzes.reviewAttempt(APIReviewAttemptRequest.newBuilder().id(started.getId()).build()))
        .isEqualTo(review);
  }
}
