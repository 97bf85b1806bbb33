package io.studygraph.access;

import io.studygraph.http.BadRequest;
import io.studygraph.http.Idempotent;
import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import io.studygraph.http.TimeOrderedId;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /keys}: API keys. */
@Path("/keys")
@Needs(Scope.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class KeyResource {

  private final ApiKeyRepository keys;

  KeyResource(ApiKeyRepository keys) {
    this.keys = keys;
  }

  @GET
  public Response list(@Context UriInfo uri) {
    PageRequest page = PageRequest.of(uri);
    UUID after = after(page.after());
    List<KeyView> found = keys.list(after, page.limit() + 1).stream().map(KeyView::of).toList();
    return Response.ok(
            Page.of(found, page, key -> List.of(key.id().toString())).counted(page, keys::count))
        .build();
  }

  @POST
  @Idempotent
  @Transactional
  public Response create(KeyDraft draft) {
    String secret = Secret.make();
    ApiKey key =
        new ApiKey(
            TimeOrderedId.make(),
            draft.name(),
            Secret.hash(secret),
            draft.granted(),
            draft.learner(),
            Instant.now().truncatedTo(ChronoUnit.MICROS));
    keys.persist(key);
    return Response.created(URI.create("/keys/" + key.id())).entity(NewKey.of(key, secret)).build();
  }

  @DELETE
  @Path("/{id}")
  @Transactional
  public Response delete(String id) {
    if (!keys.deleteById(parse(id))) {
      throw new NotFoundException();
    }
    return Response.noContent().build();
  }

  private static UUID after(List<String> position) {
    try {
      return position.isEmpty() ? new UUID(0, 0) : UUID.fromString(position.get(0));
    } catch (IllegalArgumentException madeUp) {
      throw PageRequest.invalidCursor();
    }
  }

  private static UUID parse(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notAnId) {
      throw new NotFoundException(notAnId);
    }
  }

  /**
   * @param scopes null for none, which a key has that is bound to a learner
   */
  record KeyDraft(String name, @Nullable List<Scope> scopes, @Nullable String learner) {

    List<Scope> granted() {
      List<Scope> granted = scopes == null ? List.of() : scopes;
      if (granted.isEmpty() == (learner == null)) {
        String detail =
            "Say what the key may do: its `scopes`, or the `learner` that it is bound to, and then no scope.";
        throw new BadRequest(
            ProblemType.INVALID_BODY,
            detail,
            List.of(Detail.atPointer("/scopes", "one-of", detail)));
      }
      return granted;
    }
  }

  /** A key without its secret. */
  record KeyView(
      UUID id, String name, List<Scope> scopes, @Nullable String learner, Instant createdAt) {

    static KeyView of(ApiKey key) {
      return new KeyView(key.id(), key.name(), key.scopes(), key.learner(), key.createdAt());
    }
  }

  /** A key with its secret, which is shown this once. */
  record NewKey(
      UUID id,
      String name,
      List<Scope> scopes,
      @Nullable String learner,
      Instant createdAt,
      String key) {

    static NewKey of(ApiKey key, String secret) {
      return new NewKey(key.id(), key.name(), key.scopes(), key.learner(), key.createdAt(), secret);
    }
  }
}
