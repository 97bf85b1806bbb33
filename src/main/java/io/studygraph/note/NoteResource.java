package io.studygraph.note;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.studygraph.access.Needs;
import io.studygraph.access.Scope;
import io.studygraph.document.Document;
import io.studygraph.document.Reading;
import io.studygraph.document.Slug;
import io.studygraph.document.Source;
import io.studygraph.http.Accepted;
import io.studygraph.http.Idempotent;
import io.studygraph.http.Precondition;
import io.studygraph.http.Versioned;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /notes}. */
@Path("/notes")
class NoteResource {

  private static final String MARKDOWN = "text/markdown";
  static final MediaType MARKDOWN_TYPE =
      new MediaType("text", "markdown", StandardCharsets.UTF_8.name());
  private static final MediaType HTML_TYPE =
      new MediaType("text", "html", StandardCharsets.UTF_8.name());
  private static final List<MediaType> TYPES =
      List.of(MediaType.APPLICATION_JSON_TYPE, MARKDOWN_TYPE, HTML_TYPE);

  /**
   * HTML made of a note is sanitised; should something slip through all the same, it does nothing.
   */
  private static final String INERT = "default-src 'none'; img-src https: http:; sandbox";

  private final Notes notes;
  private final NoteList list;
  private final NoteViews views;
  private final ObjectMapper json;

  NoteResource(Notes notes, NoteList list, NoteViews views, ObjectMapper json) {
    this.json = json;
    this.notes = notes;
    this.list = list;
    this.views = views;
  }

  @GET
  public Response list(@Context UriInfo uri) {
    return Response.ok(list.page(uri)).build();
  }

  @GET
  @Path("/{slug}")
  public Response get(String slug, @Context HttpHeaders headers) {
    MediaType type = Accepted.of(headers, TYPES);
    StoredNote note = notes.get(slug);
    if (type.equals(MARKDOWN_TYPE)) {
      return Response.ok(views.markdown(note), type).build();
    }
    if (type.equals(HTML_TYPE)) {
      return Response.ok(views.html(note), type).header("Content-Security-Policy", INERT).build();
    }
    return Response.ok(views.json(note)).build();
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE)
  public Response create(NoteDraft draft, @RestQuery @Nullable String mode) {
    return create(NoteBody.written(draft, null), mode);
  }

  @POST
  @Idempotent
  @Consumes(MARKDOWN)
  @Needs(Scope.WRITE)
  public Response create(byte[] markdown, @RestQuery @Nullable String mode) {
    return create(NoteBody.decoded(markdown, null), mode);
  }

  @PUT
  @Path("/{slug}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.WRITE)
  public Response put(
      String slug,
      NoteDraft draft,
      @RestQuery @Nullable String mode,
      @Context HttpHeaders headers) {
    return put(slug, NoteBody.written(draft, slug), mode, Precondition.of(headers));
  }

  @PUT
  @Path("/{slug}")
  @Consumes(MARKDOWN)
  @Needs(Scope.WRITE)
  public Response put(
      String slug,
      byte[] markdown,
      @RestQuery @Nullable String mode,
      @Context HttpHeaders headers) {
    return put(slug, NoteBody.decoded(markdown, slug), mode, Precondition.of(headers));
  }

  @PATCH
  @Path("/{slug}")
  @Consumes("application/merge-patch+json")
  @Needs(Scope.WRITE)
  public Response patch(
      String slug,
      ObjectNode patch,
      @RestQuery @Nullable String mode,
      @RestQuery @Nullable String links,
      @RestQuery boolean dryRun,
      @Context HttpHeaders headers) {
    Patched patched =
        notes.patch(
            new PatchRequest(
                slug,
                new NotePatch(patch, json),
                Precondition.of(headers),
                "strict".equals(mode),
                "rewrite".equals(links),
                dryRun));
    return Response.ok(dryRun ? views.patched(patched).entity() : views.patched(patched)).build();
  }

  @DELETE
  @Path("/{slug}")
  @Needs(Scope.WRITE)
  public Response delete(
      String slug, @RestQuery @Nullable String links, @Context HttpHeaders headers) {
    notes.delete(slug, Precondition.of(headers), "fail".equals(links));
    return Response.noContent().build();
  }

  private Response create(Source source, @Nullable String mode) {
    Reading reading = NoteBody.read(source, mode);
    return answer(
        notes.save(
            new Write(
                reading, new Placement.New(slugOf(reading.document())), Precondition.NONE, false)));
  }

  private Response put(
      String slug, Source source, @Nullable String mode, Precondition precondition) {
    if (!Slug.isValid(slug)) {
      throw new InvalidSlug(slug);
    }
    Reading reading = NoteBody.read(source, mode);
    String named = reading.document().slug();
    if (named != null && !named.equals(slug)) {
      throw new SlugMismatch(slug, named);
    }
    return answer(notes.save(new Write(reading, new Placement.At(slug), precondition, false)));
  }

  private Response answer(Saved saved) {
    Versioned view = views.json(saved.note());
    return saved.outcome() == Saved.Outcome.CREATED
        ? Response.created(URI.create("/notes/" + saved.note().summary().slug()))
            .entity(view)
            .build()
        : Response.ok(view).build();
  }

  private static String slugOf(Document document) {
    return Optional.ofNullable(document.slug())
        .or(() -> Slug.of(document.title()))
        .orElseThrow(UnnamedNote::new);
  }
}
