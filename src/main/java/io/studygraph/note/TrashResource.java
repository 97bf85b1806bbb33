package io.studygraph.note;

import io.studygraph.access.Needs;
import io.studygraph.access.Scope;
import io.studygraph.http.Idempotent;
import io.studygraph.http.PageRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /trash}. */
@Path("/trash")
class TrashResource {

  private final Trash trash;
  private final NoteViews views;

  TrashResource(Trash trash, NoteViews views) {
    this.trash = trash;
    this.views = views;
  }

  @GET
  @Needs(Scope.AUTHOR)
  public Response list(@Context UriInfo uri) {
    return Response.ok(trash.page(PageRequest.of(uri))).build();
  }

  @POST
  @Idempotent
  @Path("/{id}/restore")
  @Needs({Scope.WRITE, Scope.AUTHOR})
  public Response restore(UUID id, @RestQuery @Nullable String slug) {
    return Response.ok(views.json(trash.restore(id, slug))).build();
  }

  /** What a key without {@code admin} does can always be undone. */
  @DELETE
  @Path("/{id}")
  @Needs(Scope.ADMIN)
  public Response purge(UUID id) {
    trash.purge(id);
    return Response.noContent().build();
  }
}
