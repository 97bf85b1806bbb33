package io.studygraph.quiz;

import io.studygraph.access.Caller;
import io.studygraph.access.Needs;
import io.studygraph.access.Scope;
import io.studygraph.http.Idempotent;
import io.studygraph.http.PageRequest;
import io.studygraph.http.Versioned;
import io.studygraph.note.Condition;
import io.studygraph.note.NoteList;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /quizzes}. */
@Path("/quizzes")
class QuizResource {

  private final Quizzes quizzes;
  private final NoteList notes;
  private final AnswerSamples samples;
  private final Regrades regrades;
  private final RegradeAccount account;
  private final OpenExams exams;
  private final Caller caller;

  QuizResource(
      Quizzes quizzes,
      NoteList notes,
      AnswerSamples samples,
      Regrades regrades,
      RegradeAccount account,
      OpenExams exams,
      Caller caller) {
    this.quizzes = quizzes;
    this.notes = notes;
    this.samples = samples;
    this.regrades = regrades;
    this.account = account;
    this.exams = exams;
    this.caller = caller;
  }

  @GET
  public Response list(@Context UriInfo uri) {
    return Response.ok(
            notes.page(uri, Condition.of("n.question_count > 0")).map(QuizView.Summary::of))
        .build();
  }

  @GET
  @Path("/{slug}")
  public Response get(String slug, @RestQuery boolean keys) {
    if (keys) {
      caller.require(Scope.AUTHOR);
    }
    Quiz quiz = quizzes.get(slug);
    QuizView<?> view =
        keys ? QuizView.of(quiz, AuthorQuestion::of) : QuizView.of(quiz, LearnerQuestion::of);
    return Response.ok(new Versioned(view, quiz.version())).build();
  }

  @POST
  @Idempotent
  @Path("/{slug}/grade")
  public Response grade(String slug, @RestQuery boolean compare, SubmissionDraft draft) {
    Quiz quiz = quizzes.get(slug);
    if (quiz.exam()) {
      caller.require(Scope.AUTHOR);
    }
    exams.requireNone(quiz.items().stream().map(item -> item.row().id()).toList());
    Submission submission = draft.toSubmission();
    try {
      Grade grade = Grader.grade(quiz.keys(), submission);
      List<Comparison> comparison = compare ? Grader.compare(quiz.keys(), submission) : List.of();
      return Response.ok(GradeView.of(quiz, grade, comparison)).build();
    } catch (InvalidSubmission invalid) {
      throw new UngradableSubmission(invalid);
    }
  }

  @GET
  @Path("/{slug}/statistics")
  @Needs(Scope.AUTHOR)
  public Response statistics(String slug) {
    Quiz quiz = quizzes.get(slug);
    return Response.ok(QuizStatistics.of(quiz, samples.of(quiz))).build();
  }

  @POST
  @Idempotent
  @Path("/{slug}/regrade")
  @Needs(Scope.AUTHOR)
  public Response regrade(
      String slug,
      @RestQuery boolean dryRun,
      @RestQuery @DefaultValue("current-key") String policy,
      @RestQuery List<UUID> question,
      @RestQuery @Nullable UUID after,
      @RestQuery @DefaultValue("20") int limit) {
    if (!dryRun) {
      caller.require(Scope.WRITE);
    }
    RegradePolicy chosen = RegradePolicy.named(policy);
    Regrades.Part part =
        regrades.run(
            quizzes.get(slug),
            chosen,
            Set.copyOf(question),
            after == null ? new UUID(0, 0) : after,
            limit,
            dryRun);
    return Response.ok(RegradeView.of(chosen, dryRun, part)).build();
  }

  @GET
  @Path("/{slug}/regrades")
  @Needs(Scope.AUTHOR)
  public Response regrades(String slug, @Context UriInfo uri) {
    return Response.ok(account.page(quizzes.get(slug), PageRequest.of(uri))).build();
  }
}
