package io.studygraph.quiz;

import io.studygraph.access.Needs;
import io.studygraph.access.Scope;
import io.studygraph.http.Accepted;
import io.studygraph.interchange.ExportFormat;
import io.studygraph.interchange.Exported;
import io.studygraph.interchange.Loss;
import io.studygraph.interchange.QuizContent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /quizzes/{slug}/export}. */
@Path("/quizzes/{slug}/export")
@Needs(Scope.AUTHOR)
class QuizExportResource {

  private static final String LOSSES = "Export-Losses";

  private static final List<MediaType> TYPES =
      Arrays.stream(ExportFormat.values()).map(QuizExportResource::type).toList();

  private final QuizExports exports;

  QuizExportResource(QuizExports exports) {
    this.exports = exports;
  }

  /**
   * What a file has and lacks.
   *
   * @param format its name
   */
  record ExportReport(
      String slug,
      ExportFormat format,
      String mediaType,
      String filename,
      int questions,
      int flashcards,
      List<Loss> losses) {

    static ExportReport of(String slug, ExportFormat format, Exported file) {
      return new ExportReport(
          slug,
          format,
          format.mediaType(),
          file.filename(),
          file.questions(),
          file.flashcards(),
          file.losses());
    }
  }

  @GET
  public Response export(
      String slug,
      @RestQuery @Nullable String format,
      @RestQuery boolean report,
      @Context HttpHeaders headers) {
    ExportFormat wanted = wanted(format, report, headers);
    QuizContent content = exports.content(slug);
    Exported file = wanted.export(content);
    boolean hasKey = content.items().stream().anyMatch(item -> !item.correct().isEmpty());
    if (!hasKey && file.flashcards() == 0) {
      throw new QuizNotFound(slug);
    }
    return report
        ? Response.ok(ExportReport.of(slug, wanted, file)).build()
        : file(slug, wanted, file);
  }

  /** The one that is named; else the first that the caller accepts. */
  private static ExportFormat wanted(@Nullable String name, boolean report, HttpHeaders headers) {
    if (report) {
      Accepted.of(headers, List.of(MediaType.APPLICATION_JSON_TYPE));
    }
    if (name != null) {
      ExportFormat named =
          Arrays.stream(ExportFormat.values())
              .filter(format -> format.toString().equals(name))
              .findFirst()
              .orElseThrow();
      if (!report) {
        Accepted.of(headers, List.of(type(named)));
      }
      return named;
    }
    if (report) {
      return ExportFormat.GIFT;
    }
    MediaType accepted = Accepted.of(headers, TYPES);
    return Arrays.stream(ExportFormat.values())
        .filter(format -> type(format).equals(accepted))
        .findFirst()
        .orElseThrow();
  }

  private static Response file(String slug, ExportFormat format, Exported file) {
    ResponseBuilder response =
        Response.ok(file.bytes(), type(format))
            .header(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.filename() + "\"")
            .header(LOSSES, file.losses().size());
    if (!file.losses().isEmpty()) {
      response.header(
          HttpHeaders.LINK,
          "</quizzes/%s/export?format=%s&report=true>; rel=\"describedby\""
              .formatted(slug, format));
    }
    return response.build();
  }

  private static MediaType type(ExportFormat format) {
    MediaType type = MediaType.valueOf(format.mediaType());
    return type.getSubtype().equals("zip") ? type : type.withCharset("UTF-8");
  }
}
