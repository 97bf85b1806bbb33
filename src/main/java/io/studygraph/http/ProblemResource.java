package io.studygraph.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The pages that the {@code type} of a problem points at. */
@Path("/problems/{code}")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class ProblemResource {

  @GET
  public String page(String code) {
    ProblemType type = ProblemType.ofCode(code).orElseThrow(NotFoundException::new);
    return HtmlPage.titled(type.title())
        .paragraph(type.meaning())
        .paragraph("Code `%s`, status %d.".formatted(type.code(), type.status()))
        .html();
  }
}
