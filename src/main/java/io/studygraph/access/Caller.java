package io.studygraph.access;

import io.studygraph.http.Failure;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sends the request at hand. */
@RequestScoped
public class Caller {

  private @Nullable UUID key;
  private Set<Scope> scopes = Set.of();

  void identify(ApiKey identified) {
    this.key = identified.id();
    this.scopes = Set.copyOf(identified.scopes());
  }

  /** The API key that was used; null for a caller without one. */
  public @Nullable UUID key() {
    return key;
  }

  public boolean may(Scope scope) {
    return scopes.contains(scope) || scopes.contains(Scope.ADMIN);
  }

  /** Whether drafts and the keys of questions are shown. */
  public boolean isAuthor() {
    return may(Scope.AUTHOR);
  }

  /**
   * @throws Failure a 401 for a caller without a key, a 403 for a key without the scope
   */
  public void require(Scope scope) {
    if (!may(scope)) {
      throw key == null ? new Unauthorized() : new Forbidden(scope);
    }
  }
}
