package io.studygraph.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How reviews are scheduled, for every learner. What is changed here moves every due date. */
@ConfigMapping(prefix = "studygraph.review")
public interface ReviewConfig {

  /** The probability of recall at which something is due: 0.7 to 0.99. */
  @WithDefault("0.9")
  double retention();

  /** The 21 weights of FSRS-6, for whose learners they have been trained; else those it has. */
  Optional<List<Double>> weights();

  /** Pauses while something is learnt, before whole days come. */
  @WithDefault("1M,10M")
  List<Duration> learningSteps();

  /** Pauses after something was forgotten. */
  @WithDefault("10M")
  List<Duration> relearningSteps();

  /** Most days from one review to the next. */
  @WithDefault("36500")
  int longestInterval();

  /** Most items that a learner sees for the first time on one day, unless a request says. */
  @WithDefault("20")
  int newPerDay();
}
