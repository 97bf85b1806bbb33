package io.studygraph.graph;

import io.studygraph.http.PageRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /graph}. */
@Path("/graph")
class GraphResource {

  private final GraphIndexes indexes;
  private final Impact impact;

  GraphResource(GraphIndexes indexes, Impact impact) {
    this.indexes = indexes;
    this.impact = impact;
  }

  @GET
  @Path("/path")
  public Response path(
      @RestQuery String from, @RestQuery String to, @RestQuery @DefaultValue("1") int k) {
    GraphIndex graph = indexes.current();
    ShortestPaths found =
        ShortestPaths.between(
            graph, GraphIndexes.note(graph, from), GraphIndexes.note(graph, to), k);
    return Response.ok(PathView.of(graph.nodes(), from, to, found)).build();
  }

  @GET
  @Path("/orphans")
  public Response orphans(@Context UriInfo uri) {
    return Response.ok(lists().orphans(PageRequest.of(uri))).build();
  }

  @GET
  @Path("/broken-links")
  public Response brokenLinks(@Context UriInfo uri) {
    return Response.ok(lists().brokenLinks(PageRequest.of(uri))).build();
  }

  @GET
  @Path("/one-way")
  public Response oneWay(@Context UriInfo uri) {
    return Response.ok(lists().oneWay(PageRequest.of(uri))).build();
  }

  @GET
  @Path("/hubs")
  public Response hubs(@Context UriInfo uri) {
    return Response.ok(lists().hubs(PageRequest.of(uri))).build();
  }

  @GET
  @Path("/impact")
  public Response impact(@RestQuery String delete, @Context UriInfo uri) {
    GraphIndexes.note(indexes.current(), delete);
    return Response.ok(impact.ofDeleting(delete, PageRequest.of(uri))).build();
  }

  private GraphLists lists() {
    return new GraphLists(indexes.current());
  }
}
