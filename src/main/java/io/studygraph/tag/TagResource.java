package io.studygraph.tag;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** {@code /tags}. */
@Path("/tags")
class TagResource {

  private final Tallies tallies;
  private final Tags tags;

  TagResource(Tallies tallies, Tags tags) {
    this.tallies = tallies;
    this.tags = tags;
  }

  @GET
  public Response list(@Context UriInfo uri) {
    return Response.ok(tallies.tags(uri).map(TagCount::of)).build();
  }

  @GET
  @Path("/{tag}")
  public Response get(String tag) {
    return Response.ok(tags.get(tag)).build();
  }
}
