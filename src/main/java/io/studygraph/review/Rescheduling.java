package io.studygraph.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.studygraph.review.ReviewLog.Seen;
import io.studygraph.review.StoredSchedules.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes schedules anew from the log, in the background after a start, where they are missing or
 * another scheduler made them: another release's, or one with other settings. Reviews go on
 * meanwhile.
 */
@ApplicationScoped
class Rescheduling {

  private static final Logger LOG = Logger.getLogger(Rescheduling.class);

  /** Bounds the length of a transaction, and of the locks that it holds. */
  private static final int BATCH = 200;

  private final ReviewLog log;
  private final StoredSchedules schedules;
  private final Scheduler scheduler;
  private final ManagedExecutor executor;
  private volatile boolean stopped;

  Rescheduling(
      ReviewLog log, StoredSchedules schedules, Scheduler scheduler, ManagedExecutor executor) {
    this.log = log;
    this.schedules = schedules;
    this.scheduler = scheduler;
    this.executor = executor;
  }

  void start(@Observes StartupEvent started) {
    executor.execute(
        () -> {
          try {
            run();
          } catch (RuntimeException e) {
            LOG.warn("Reviews were not scheduled anew; the next start tries again", e);
          }
        });
  }

  void stop(@Observes ShutdownEvent ending) {
    stopped = true;
  }

  void run() {
    int made = 0;
    @Nullable LearnerItem last = null;
    for (List<Seen> seen = seen(last); !seen.isEmpty() && !stopped; seen = seen(last)) {
      List<LearnerItem> stale = seen.stream().filter(one -> !one.fresh()).map(Seen::what).toList();
      if (!stale.isEmpty()) {
        QuarkusTransaction.requiringNew().run(() -> replay(stale));
      }
      made += stale.size();
      last = seen.get(seen.size() - 1).what();
    }
    if (made > 0) {
      LOG.infof("Scheduled %d items of learners anew", made);
    }
  }

  private List<Seen> seen(@Nullable LearnerItem after) {
    return QuarkusTransaction.requiringNew()
        .call(() -> log.seen(after, schedules.scheduler(), BATCH));
  }

  private void replay(List<LearnerItem> stale) {
    Map<LearnerItem, List<LoggedReview>> reviews = log.of(stale);
    schedules.put(
        reviews.entrySet().stream()
            .map(
                entry ->
                    new Entry(
                        entry.getKey(), Objects.requireNonNull(scheduler.of(entry.getValue()))))
            .toList());
  }
}
