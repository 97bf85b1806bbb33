package io.studygraph.ingest;

import io.studygraph.document.DiagnosticCode;
import io.studygraph.document.DiagnosticType;
import io.studygraph.document.Severity;
import io.studygraph.http.Accepted;
import io.studygraph.http.HtmlPage;
import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import io.studygraph.note.LinkDiagnostic;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;

/** {@code /diagnostics}: the catalogue of all that can be said of notes and their files. */
@Path("/diagnostics")
class DiagnosticResource {

  static final List<DiagnosticType> CATALOGUE =
      Stream.<DiagnosticType[]>of(
              DiagnosticCode.values(), LinkDiagnostic.values(), Finding.values())
          .flatMap(Stream::of)
          .toList();

  private static final List<MediaType> FORMS =
      List.of(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));

  @GET
  public Response list(@Context UriInfo uri) {
    return Response.ok(
            Page.ofAll(CATALOGUE, PageRequest.of(uri), DiagnosticType::code)
                .map(DiagnosticTypeView::of))
        .build();
  }

  @GET
  @Path("/{code}")
  public Response get(String code, @Context HttpHeaders headers) {
    DiagnosticType type =
        CATALOGUE.stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    MediaType form = Accepted.of(headers, FORMS);
    boolean html = form.isCompatible(MediaType.TEXT_HTML_TYPE);
    return Response.ok(html ? page(type) : DiagnosticTypeView.of(type), form).build();
  }

  private static String page(DiagnosticType type) {
    return HtmlPage.titled(type.code())
        .paragraph(type.message())
        .paragraph(type.meaning())
        .paragraph("Severity: %s. Example:".formatted(type.severity()))
        .lines(type.example())
        .html();
  }

  /** An entry of the catalogue. */
  record DiagnosticTypeView(
      String code, Severity severity, String message, String meaning, String example) {

    static DiagnosticTypeView of(DiagnosticType type) {
      return new DiagnosticTypeView(
          type.code(), type.severity(), type.message(), type.meaning(), type.example());
    }
  }
}
