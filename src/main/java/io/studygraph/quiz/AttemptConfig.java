package io.studygraph.quiz;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How attempts end that nobody ends. */
@ConfigMapping(prefix = "studygraph.attempts")
public interface AttemptConfig {

  /**
   * How long after its last answer an attempt without a time limit stays open. Then it ends as one
   * whose time is over does; one without an answer is removed.
   */
  @WithDefault("90D")
  Duration keepOpen();

  /** How many attempts a learner who is vouched for may have open at once. */
  @WithDefault("100")
  int maxOpen();
}
