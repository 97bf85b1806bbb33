package io.studygraph.review;

import io.studygraph.access.Caller;
import io.studygraph.access.Needs;
import io.studygraph.http.BadRequest;
import io.studygraph.http.Idempotent;
import io.studygraph.http.PageRequest;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * {@code /reviews}. Needs a key: a learner's own, or one that is bound to nobody and says whose
 * reviews it speaks of.
 */
@Path("/reviews")
@Needs({})
class ReviewResource {

  private static final String NAME_THE_LEARNER =
      "The API key is bound to no learner. Say in `learner` whose reviews they are.";

  private final Reviews reviews;
  private final DueList due;
  private final Forecasts forecasts;
  private final ReviewLog log;
  private final ReviewConfig config;
  private final Caller caller;

  ReviewResource(
      Reviews reviews,
      DueList due,
      Forecasts forecasts,
      ReviewLog log,
      ReviewConfig config,
      Caller caller) {
    this.reviews = reviews;
    this.due = due;
    this.forecasts = forecasts;
    this.log = log;
    this.config = config;
    this.caller = caller;
  }

  @GET
  @Path("/due")
  public Response due(
      @RestQuery @Nullable String learner,
      @RestQuery @Nullable Integer newPerDay,
      @Context UriInfo uri) {
    int most = newPerDay == null ? config.newPerDay() : newPerDay;
    return Response.ok(due.page(asked(learner), uri, most)).build();
  }

  @GET
  @Path("/forecast")
  public Response forecast(
      @RestQuery @Nullable String learner,
      @RestQuery @DefaultValue("30") int days,
      @Context UriInfo uri) {
    return Response.ok(forecasts.forecast(asked(learner), uri, days)).build();
  }

  @GET
  @Path("/log")
  public Response log(
      @RestQuery @Nullable String learner, @RestQuery @Nullable UUID item, @Context UriInfo uri) {
    return Response.ok(log.page(asked(learner), item, PageRequest.of(uri)).map(LogEntry::of))
        .build();
  }

  @POST
  @Idempotent
  @Path("/{id}")
  public Response add(UUID id, ReviewDraft draft) {
    String learner = caller.learner(draft.learner());
    if (learner == null) {
      throw new BadRequest(
          ProblemType.INVALID_BODY,
          NAME_THE_LEARNER,
          List.of(Detail.atPointer("/learner", "required", NAME_THE_LEARNER)));
    }
    return Response.ok(reviews.add(learner, id, draft)).build();
  }

  private String asked(@Nullable String named) {
    String learner = caller.learner(named);
    if (learner == null) {
      throw BadRequest.invalidParameter("learner", NAME_THE_LEARNER);
    }
    return learner;
  }
}
