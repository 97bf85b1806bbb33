package io.studygraph.note;

import io.studygraph.access.Needs;
import io.studygraph.access.Scope;
import io.studygraph.http.Accepted;
import io.studygraph.http.Idempotent;
import io.studygraph.http.PageRequest;
import io.studygraph.http.Precondition;
import io.studygraph.http.Versioned;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /notes/{slug}/revisions}. */
@Path("/notes/{slug}/revisions")
@Needs(Scope.AUTHOR)
class RevisionResource {

  private static final MediaType DIFF_TYPE =
      new MediaType("text", "x-diff", StandardCharsets.UTF_8.name());
  private static final List<MediaType> TYPES =
      List.of(MediaType.APPLICATION_JSON_TYPE, NoteResource.MARKDOWN_TYPE);

  private final Revisions revisions;
  private final NoteViews views;

  RevisionResource(Revisions revisions, NoteViews views) {
    this.revisions = revisions;
    this.views = views;
  }

  @GET
  public Response list(String slug, @Context UriInfo uri) {
    return Response.ok(revisions.page(slug, PageRequest.of(uri))).build();
  }

  @GET
  @Path("/{number}")
  public Response get(String slug, int number, @Context HttpHeaders headers) {
    MediaType type = Accepted.of(headers, TYPES);
    Revision revision = revisions.get(slug, number);
    Object entity =
        type.equals(NoteResource.MARKDOWN_TYPE)
            ? revision.reading().source().bytes()
            : views.revision(revision);
    return Response.ok(new Versioned(entity, revision.version()), type).build();
  }

  @GET
  @Path("/{number}/diff")
  public Response diff(String slug, int number, @RestQuery @Nullable Integer to) {
    return Response.ok(revisions.diff(slug, number, to), DIFF_TYPE).build();
  }

  @POST
  @Idempotent
  @Path("/{number}/restore")
  @Needs({Scope.WRITE, Scope.AUTHOR})
  public Response restore(String slug, int number, @Context HttpHeaders headers) {
    return Response.ok(views.json(revisions.restore(slug, number, Precondition.of(headers))))
        .build();
  }
}
