package io.studygraph.idempotency;

import io.studygraph.http.Digest;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The request at hand, as one of perhaps several that are the same. */
@RequestScoped
class Attempt {

  private byte[] bodyDigest = Digest.sha256("");
  private @Nullable Claim claim;

  byte[] bodyDigest() {
    return bodyDigest;
  }

  void read(byte[] digest) {
    this.bodyDigest = digest;
  }

  /** Set while this attempt is the one that does what is asked. */
  @Nullable Claim claim() {
    return claim;
  }

  void run(Claim taken) {
    this.claim = taken;
  }
}
