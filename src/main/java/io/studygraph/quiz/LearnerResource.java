package io.studygraph.quiz;

import io.studygraph.access.Caller;
import io.studygraph.access.Needs;
import io.studygraph.quiz.Progress.OfNote;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;

/** {@code /learners}. */
@Path("/learners")
@Needs({})
class LearnerResource {

  private final Learners learners;
  private final NextReading next;
  private final Caller caller;

  LearnerResource(Learners learners, NextReading next, Caller caller) {
    this.learners = learners;
    this.next = next;
    this.caller = caller;
  }

  @GET
  @Path("/{learner}/progress")
  public Response progress(String learner) {
    String named = Objects.requireNonNull(caller.learner(learner));
    List<OfNote> notes = learners.notes(named);
    return Response.ok(Progress.of(named, notes, next.of(notes))).build();
  }
}
