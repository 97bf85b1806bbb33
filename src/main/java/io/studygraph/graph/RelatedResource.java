package io.studygraph.graph;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /notes/{slug}/related}. */
@Path("/notes/{slug}/related")
class RelatedResource {

  private final Graph graph;

  RelatedResource(Graph graph) {
    this.graph = graph;
  }

  @GET
  public Response list(
      String slug,
      @RestQuery @DefaultValue("1") int depth,
      @RestQuery @DefaultValue("both") String direction,
      @RestQuery @DefaultValue("related,link,wikilink") String types,
      @RestQuery @DefaultValue("100") int limit) {
    return Response.ok(
            graph.around(slug, depth, limit, Direction.of(direction), EdgeType.setOf(types)))
        .build();
  }
}
