package io.studygraph.quiz;

import io.studygraph.access.Caller;
import io.studygraph.access.Scope;
import io.studygraph.http.Idempotent;
import io.studygraph.http.Versioned;
import io.studygraph.note.Condition;
import io.studygraph.note.NoteList;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /quizzes}. */
@Path("/quizzes")
class QuizResource {

  private final Quizzes quizzes;
  private final NoteList notes;
  private final Caller caller;

  QuizResource(Quizzes quizzes, NoteList notes, Caller caller) {
    this.quizzes = quizzes;
    this.notes = notes;
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
    Submission submission = draft.toSubmission();
    try {
      Grade grade = Grader.grade(quiz.keys(), submission);
      List<Comparison> comparison = compare ? Grader.compare(quiz.keys(), submission) : List.of();
      return Response.ok(GradeView.of(quiz, grade, comparison)).build();
    } catch (InvalidSubmission invalid) {
      throw new UngradableSubmission(invalid);
    }
  }
}
