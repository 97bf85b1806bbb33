package io.studygraph.idempotency;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that was sent before. */
final class Known {

  private final String fingerprint;
  private final byte @Nullable [] answer;

  /**
   * @param answer sealed; null while the request runs
   */
  Known(String fingerprint, byte @Nullable [] answer) {
    this.fingerprint = fingerprint;
    this.answer = answer;
  }

  String fingerprint() {
    return fingerprint;
  }

  Optional<byte[]> answer() {
    return Optional.ofNullable(answer);
  }
}
