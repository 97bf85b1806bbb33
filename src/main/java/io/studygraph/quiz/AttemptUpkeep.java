package io.studygraph.quiz;

import io.studygraph.background.BackgroundTask;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Ends attempts that nobody ends. Several processes share the work. */
@ApplicationScoped
class AttemptUpkeep implements BackgroundTask {

  private static final Duration DELAY = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final OpenAttempts open;

  AttemptUpkeep(OpenAttempts open) {
    this.open = open;
  }

  @Override
  public Duration delay() {
    return DELAY;
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public boolean run() {
    return open.endAbandoned() > 0;
  }

  @Override
  public String onFailure() {
    return "Attempts that nobody goes on with stay open until the next run";
  }
}
