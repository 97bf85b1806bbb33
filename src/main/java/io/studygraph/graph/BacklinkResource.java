package io.studygraph.graph;

import io.studygraph.http.PageRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** {@code /notes/{slug}/backlinks}. */
@Path("/notes/{slug}/backlinks")
class BacklinkResource {

  private final BacklinkList backlinks;

  BacklinkResource(BacklinkList backlinks) {
    this.backlinks = backlinks;
  }

  @GET
  public Response list(String slug, @Context UriInfo uri) {
    return Response.ok(backlinks.page(slug, PageRequest.of(uri))).build();
  }
}
