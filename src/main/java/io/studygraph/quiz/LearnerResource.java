package io.studygraph.quiz;

import io.studygraph.access.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/** {@code /learners}. */
@Path("/learners")
class LearnerResource {

  private final Learners learners;
  private final Caller caller;

  LearnerResource(Learners learners, Caller caller) {
    this.learners = learners;
    this.caller = caller;
  }

  @GET
  @Path("/{learner}/progress")
  public Response progress(String learner) {
    String named = Objects.requireNonNull(caller.learner(learner));
    return Response.ok(learners.progress(named)).build();
  }
}
