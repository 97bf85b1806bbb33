package io.studygraph.quiz;

import io.studygraph.access.Caller;
import io.studygraph.http.Idempotent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * {@code /attempts}. Learners need no API key: an attempt belongs to who knows its id, and to
 * nobody else if its learner has a key.
 */
@Path("/attempts")
class AttemptResource {

  private final Attempts attempts;
  private final Caller caller;

  AttemptResource(Attempts attempts, Caller caller) {
    this.attempts = attempts;
    this.caller = caller;
  }

  /** The options ticked. */
  record AnswerDraft(List<String> selected) {}

  @POST
  @Idempotent
  public Response start(AttemptDraft draft) {
    Attempt attempt = attempts.start(draft);
    return Response.created(URI.create("/attempts/" + attempt.id())).entity(view(attempt)).build();
  }

  @GET
  @Path("/{id}")
  public Response get(UUID id) {
    return Response.ok(view(attempts.get(id))).build();
  }

  @PUT
  @Path("/{id}/answers/{question}")
  public Response answer(UUID id, UUID question, AnswerDraft draft) {
    try {
      return Response.ok(view(attempts.answer(id, question, draft.selected()))).build();
    } catch (InvalidSubmission invalid) {
      throw new UngradableSubmission(invalid);
    }
  }

  @POST
  @Idempotent
  @Path("/{id}/submit")
  public Response submit(UUID id) {
    return Response.ok(AttemptReview.of(attempts.submit(id), caller.isAuthor())).build();
  }

  @GET
  @Path("/{id}/review")
  public Response review(UUID id) {
    return Response.ok(AttemptReview.of(attempts.review(id), caller.isAuthor())).build();
  }

  private AttemptView view(Attempt attempt) {
    return AttemptView.of(attempt, caller.isAuthor());
  }
}
