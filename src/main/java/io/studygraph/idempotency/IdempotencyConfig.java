package io.studygraph.idempotency;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long requests are remembered. */
@ConfigMapping(prefix = "studygraph.idempotency")
public interface IdempotencyConfig {

  /** How long a key gets the same answer again. */
  @WithDefault("24H")
  Duration keep();

  /**
   * How long a key stays taken after the process that runs its request has died. A process that
   * lives renews it three times as often.
   */
  @WithDefault("30S")
  Duration lease();

  /** Most bytes, compressed, of an answer that is kept. */
  @WithDefault("4M")
  MemorySize maxAnswerSize();
}
