package io.studygraph.background;

import java.time.Duration;

/**
 * Something that is to be done again and again, beside all requests. Every bean that implements it
 * is run, each in a thread of its own, in every process: several may work on one database.
 */
public interface BackgroundTask {

  /** How long to wait before the first run. */
  default Duration delay() {
    return pause();
  }

  /** How long to wait from the end of a run to the start of the next one. */
  Duration pause();

  /**
   * Does a bounded part of the work, outside of any transaction. What it throws is logged, and the
   * next run comes as usual.
   *
   * @return whether there is more to do at once, before any pause
   */
  boolean run();

  /** What it means that a run failed, in words for the log. */
  String onFailure();
}
