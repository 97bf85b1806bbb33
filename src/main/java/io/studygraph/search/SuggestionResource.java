package io.studygraph.search;

import io.studygraph.search.Suggestion.Suggested;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /search/suggest}. */
@Path("/search/suggest")
class SuggestionResource {

  private final Suggestions suggestions;

  SuggestionResource(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @GET
  public Response suggest(@RestQuery String prefix, @RestQuery @DefaultValue("20") int limit) {
    return Response.ok(new Suggested(suggestions.of(prefix, limit))).build();
  }
}
