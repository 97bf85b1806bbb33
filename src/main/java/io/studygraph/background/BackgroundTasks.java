package io.studygraph.background;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Runs every {@link BackgroundTask} from the start of the process to its end. */
@ApplicationScoped
class BackgroundTasks {

  private static final Logger LOG = Logger.getLogger(BackgroundTasks.class);

  private final List<BackgroundTask> tasks;
  private final ScheduledExecutorService threads;

  BackgroundTasks(@All List<BackgroundTask> tasks) {
    this.tasks = List.copyOf(tasks);
    this.threads =
        Executors.newScheduledThreadPool(
            tasks.size(),
            work -> {
              Thread thread = new Thread(work, "background task");
              thread.setDaemon(true);
              return thread;
            });
  }

  void start(@Observes StartupEvent started) {
    for (BackgroundTask task : tasks) {
      var unused =
          threads.scheduleWithFixedDelay(
              () -> run(task),
              task.delay().toMillis(),
              Math.max(1, task.pause().toMillis()),
              TimeUnit.MILLISECONDS);
    }
  }

  void stop(@Observes ShutdownEvent stopped) {
    threads.shutdownNow();
  }

  /** What it threw would be the task's last run. */
  private void run(BackgroundTask task) {
    try {
      boolean more = true;
      while (more && !threads.isShutdown()) {
        more = task.run();
      }
    } catch (RuntimeException e) {
      if (!threads.isShutdown()) {
        LOG.warn(task.onFailure(), e);
      }
    }
  }
}
