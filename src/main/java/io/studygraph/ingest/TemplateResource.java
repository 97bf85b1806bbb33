package io.studygraph.ingest;

import io.studygraph.document.Template;
import io.studygraph.document.Unwritable;
import io.studygraph.http.Accepted;
import io.studygraph.http.Idempotent;
import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import io.studygraph.note.UnwritableNote;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /templates}: notes to be written. */
@Path("/templates")
class TemplateResource {

  private static final MediaType MARKDOWN = new MediaType("text", "markdown", "UTF-8");
  private static final List<MediaType> FORMS = List.of(MediaType.APPLICATION_JSON_TYPE, MARKDOWN);

  @GET
  public Response list(@Context UriInfo uri) {
    List<TemplateView> all = Arrays.stream(Template.values()).map(TemplateView::of).toList();
    return Response.ok(Page.ofAll(all, PageRequest.of(uri), TemplateView::name)).build();
  }

  @GET
  @Path("/{name}")
  public Response get(String name, @Context HttpHeaders headers) {
    Template template = TemplateNotFound.orTemplate(name);
    MediaType form = Accepted.of(headers, FORMS);
    boolean markdown = form.isCompatible(MARKDOWN);
    return Response.ok(markdown ? template.markdown() : TemplateView.of(template), form).build();
  }

  @POST
  @Idempotent
  @Path("/{name}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response fill(String name, TemplateDraft draft) {
    Template template = TemplateNotFound.orTemplate(name);
    LocalDate date = Objects.requireNonNullElseGet(draft.date(), TemplateResource::today);
    try {
      return Response.ok(
              template.fill(draft.title(), draft.slug(), date, draft.category()), MARKDOWN)
          .build();
    } catch (Unwritable unwritable) {
      throw new UnwritableNote(unwritable);
    }
  }

  private static LocalDate today() {
    return LocalDate.now(Clock.systemUTC());
  }

  /** What to fill in. */
  record TemplateDraft(
      String title, @Nullable String slug, @Nullable LocalDate date, @Nullable String category) {}

  /** A template and what it is for. */
  record TemplateView(String name, String description, String markdown) {

    static TemplateView of(Template template) {
      return new TemplateView(template.toString(), template.description(), template.markdown());
    }
  }
}
