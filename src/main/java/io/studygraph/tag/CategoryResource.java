package io.studygraph.tag;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** {@code /categories}. */
@Path("/categories")
class CategoryResource {

  private final Tallies tallies;

  CategoryResource(Tallies tallies) {
    this.tallies = tallies;
  }

  @GET
  public Response list(@Context UriInfo uri) {
    return Response.ok(tallies.categories(uri).map(CategoryCount::of)).build();
  }

  /** A category as it is spelled. */
  record CategoryCount(String category, long count) {

    static CategoryCount of(Tally tally) {
      return new CategoryCount(tally.name(), tally.count());
    }
  }
}
