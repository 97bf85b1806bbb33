package io.studygraph.tag;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** {@code /tags}. */
@Path("/tags")
class TagResource {

  private final Tallies tallies;

  TagResource(Tallies tallies) {
    this.tallies = tallies;
  }

  @GET
  public Response list(@Context UriInfo uri) {
    return Response.ok(tallies.tags(uri).map(TagCount::of)).build();
  }

  /**
   * @param tag the folded spelling
   */
  record TagCount(String tag, String label, List<String> spellings, long count) {

    static TagCount of(Tally tally) {
      return new TagCount(tally.name(), tally.spellings().get(0), tally.spellings(), tally.count());
    }
  }
}
