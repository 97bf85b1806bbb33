package io.studygraph.tag;

import io.studygraph.access.Needs;
import io.studygraph.access.Scope;
import io.studygraph.document.TagName;
import io.studygraph.http.Precondition;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /tags}. */
@Path("/tags")
class TagResource {

  private final Tallies tallies;
  private final Tags tags;
  private final TagRenamer renamer;

  TagResource(Tallies tallies, Tags tags, TagRenamer renamer) {
    this.tallies = tallies;
    this.tags = tags;
    this.renamer = renamer;
  }

  @GET
  public Response list(@Context UriInfo uri) {
    return Response.ok(tallies.tags(uri).map(TagCount::of)).build();
  }

  @GET
  @Path("/{tag}")
  public Response get(String tag) {
    return Response.ok(tags.get(tag).versioned()).build();
  }

  @PATCH
  @Path("/{tag}")
  @Consumes("application/merge-patch+json")
  @Needs({Scope.WRITE, Scope.AUTHOR})
  public Response rename(
      String tag, TagPatch patch, @RestQuery boolean dryRun, @Context HttpHeaders headers) {
    TagRenaming renaming = new TagRenaming(TagName.fold(tag), patch.tag().strip());
    Precondition precondition = Precondition.of(headers);
    return Response.ok(
            TagRenamingView.of(renaming, dryRun, renamer.rename(renaming, precondition, dryRun)))
        .build();
  }

  /**
   * @param tag the new name
   */
  record TagPatch(String tag) {}
}
