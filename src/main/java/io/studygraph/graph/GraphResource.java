package io.studygraph.graph;

import io.studygraph.http.PageRequest;
import io.studygraph.note.Visibility;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /graph}. */
@Path("/graph")
class GraphResource {

  private final GraphIndexes indexes;
  private final Impact impact;
  private final GraphParts parts;
  private final GraphMeasures measures;
  private final Visibility visibility;

  GraphResource(
      GraphIndexes indexes,
      Impact impact,
      GraphParts parts,
      GraphMeasures measures,
      Visibility visibility) {
    this.indexes = indexes;
    this.impact = impact;
    this.parts = parts;
    this.measures = measures;
    this.visibility = visibility;
  }

  @GET
  public Response graph(
      @RestQuery @Nullable String format, @Context UriInfo uri, @Context HttpHeaders headers) {
    GraphFormat wanted = GraphFormat.of(format, headers);
    return Response.ok(wanted.of(parts.of(uri)), wanted.type()).build();
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
  @Path("/learning-path")
  public Response learningPath(
      @RestQuery String to,
      @RestQuery @DefaultValue("2") int depth,
      @RestQuery @DefaultValue("related,link,wikilink") String types,
      @RestQuery @DefaultValue("50") int limit) {
    GraphIndex graph = indexes.current();
    return Response.ok(
            LearningPath.to(
                graph, GraphIndexes.note(graph, to), depth, limit, EdgeType.setOf(types)))
        .build();
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
    return Response.ok(measured().hubs(PageRequest.of(uri))).build();
  }

  @GET
  @Path("/communities")
  public Response communities(@Context UriInfo uri) {
    return Response.ok(measured().communities(PageRequest.of(uri))).build();
  }

  @GET
  @Path("/impact")
  public Response impact(@RestQuery String delete, @Context UriInfo uri) {
    return Response.ok(impact.ofDeleting(delete, PageRequest.of(uri))).build();
  }

  private MeasuredLists measured() {
    return new MeasuredLists(measures.of(indexes.current(), visibility.notes()));
  }

  private GraphLists lists() {
    return new GraphLists(indexes.current());
  }
}
