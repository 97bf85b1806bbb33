package io.studygraph.review;

import io.studygraph.review.Scheduler.Settings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the scheduler that the configuration asks for. */
final class Schedulers {

  private Schedulers() {}

  @Produces
  @Singleton
  static Scheduler configured(ReviewConfig config) {
    return new Scheduler(
        new Settings(
            config.weights().map(Weights::new).orElse(Weights.DEFAULT),
            config.retention(),
            new Steps(config.learningSteps()),
            new Steps(config.relearningSteps()),
            config.longestInterval()));
  }
}
