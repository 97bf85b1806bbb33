package io.studygraph.access;

import io.studygraph.http.Failure;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sends the request at hand. */
@RequestScoped
public class Caller {

  private @Nullable UUID key;
  private String secret = "anonymous";
  private Set<Scope> scopes = Set.of();

  void identify(ApiKey identified, String secret) {
    this.key = identified.id();
    this.secret = secret;
    this.scopes = Set.copyOf(identified.scopes());
  }

  /** The API key that was used; null for a caller without one. */
  public @Nullable UUID key() {
    return key;
  }

  /**
   * 32 bytes that only a request with the same API key comes by, and nobody who reads the database,
   * since of keys that holds hashes alone. Callers without a key get the same ones.
   *
   * @param purpose other bytes for each
   */
  public byte[] derive(String purpose) {
    return Secret.derive(secret, purpose);
  }

  public boolean may(Scope scope) {
    return scopes.contains(scope) || scopes.contains(Scope.ADMIN);
  }

  /** Whether drafts and the keys of questions are shown. */
  public boolean isAuthor() {
    return may(Scope.AUTHOR);
  }

  /**
   * @throws Failure a 401 for a caller without a key, a 403 for a key without one of the scopes
   */
  public void require(Scope... needed) {
    List<Scope> missing = Arrays.stream(needed).filter(scope -> !may(scope)).toList();
    if (!missing.isEmpty()) {
      throw key == null ? new Unauthorized() : new Forbidden(missing);
    }
  }
}
