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
  private @Nullable String learner;

  void identify(ApiKey identified, String secret) {
    this.key = identified.id();
    this.secret = secret;
    this.scopes = Set.copyOf(identified.scopes());
    this.learner = identified.learner();
  }

  /** The API key that was used; null for a caller without one. */
  public @Nullable UUID key() {
    return key;
  }

  /** Whether the API key acts for one learner alone. */
  public boolean isBound() {
    return learner != null;
  }

  /**
   * The learner that a request is about. A key that is bound to a learner speaks for that one,
   * named or not; any other key for whoever it names, since its owner knows its people; a caller
   * without a key for nobody, since everybody could say the same.
   *
   * @param named null when the request names none
   * @return null when there is a key that is bound to nobody, and no name
   * @throws Failure a 401 for a caller without a key, a 403 for a key that is bound to another
   *     learner, whether or not there is one of that name
   */
  public @Nullable String learner(@Nullable String named) {
    if (key == null) {
      throw new Unauthorized();
    }
    if (learner != null && named != null && !learner.equals(named)) {
      throw new OtherLearner();
    }
    return learner != null ? learner : named;
  }

  /**
   * Whether the caller may know of something that a learner did; where not, it is as if it were not
   * there. Keys that are bound to nobody may know of all, callers without a key of nothing.
   *
   * @param whose null for what nobody in particular did
   */
  public boolean mayKnowOf(@Nullable String whose) {
    return key != null && (learner == null || learner.equals(whose));
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
    if (key == null) {
      throw new Unauthorized();
    }
    List<Scope> missing = Arrays.stream(needed).filter(scope -> !may(scope)).toList();
    if (!missing.isEmpty()) {
      throw new Forbidden(missing);
    }
  }
}
