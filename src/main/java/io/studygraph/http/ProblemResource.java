package io.studygraph.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;

/** The pages that the {@code type} of a problem points at. */
@Path("/problems/{code}")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class ProblemResource {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @GET
  public String page(String code) {
    ProblemType type = ProblemType.ofCode(code).orElseThrow(NotFoundException::new);
    return """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>%1$s</title></head>
        <body>
        <h1>%1$s</h1>
        <p>%2$s</p>
        <p>Code <code>%3$s</code>, status %4$d.</p>
        </body>
        </html>
        """
        .formatted(
            type.title(),
            CODE.matcher(escape(type.meaning())).replaceAll("<code>$1</code>"),
            type.code(),
            type.status());
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
