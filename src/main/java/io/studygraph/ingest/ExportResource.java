package io.studygraph.ingest;

import io.studygraph.access.Needs;
import io.studygraph.access.Scope;
import io.studygraph.http.Streamed;
import io.studygraph.note.NoteSources;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** {@code /export}. */
@Path("/export")
@Needs(Scope.AUTHOR)
class ExportResource {

  private static final String ZIP = "application/zip";

  private final NoteSources sources;

  ExportResource(NoteSources sources) {
    this.sources = sources;
  }

  @GET
  @Produces(ZIP)
  public Response export(@Context UriInfo uri) {
    Export export = Export.of(sources.now(uri.getQueryParameters()));
    return Response.ok(new Streamed(out -> export.write(sources, out), export.version()), ZIP)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"notes.zip\"")
        .build();
  }
}
