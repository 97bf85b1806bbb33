package io.studygraph.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.studygraph.note.Condition;
import io.studygraph.note.Reindexing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Reads what this process will need, right after the start, and from time to time forgets what is
 * needed no more: versions of notes here, words in the database.
 */
@ApplicationScoped
class Upkeep {

  private static final Logger LOG = Logger.getLogger(Upkeep.class);
  private static final int HOURS = 1;

  private static final String OTHER_LANGUAGE =
      "n.id in (select t.note_id from note_text t where t.usual_language <> ?)";

  private final Languages languages;
  private final Reindexing reindexing;
  private final StoredVersions stored;
  private final NoteVersions versions;
  private final StaleWords staleWords;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "search upkeep");
            thread.setDaemon(true);
            return thread;
          });

  Upkeep(
      Languages languages,
      Reindexing reindexing,
      StoredVersions stored,
      NoteVersions versions,
      StaleWords staleWords) {
    this.languages = languages;
    this.reindexing = reindexing;
    this.stored = stored;
    this.versions = versions;
    this.staleWords = staleWords;
  }

  void start(@Observes StartupEvent started) {
    // Here, so that a setting that is wrong is told by the start, not in the background.
    reindexing.indexAnew(Condition.of(OTHER_LANGUAGE, languages.usual().toString()));
    timer.execute(() -> quietly(this::read));
    var unused =
        timer.scheduleWithFixedDelay(() -> quietly(this::forget), HOURS, HOURS, TimeUnit.HOURS);
  }

  void stop(@Observes ShutdownEvent stopped) {
    timer.shutdownNow();
  }

  private void read() {
    for (int[] batch :
        StoredVersions.batches(QuarkusTransaction.requiringNew().call(stored::all))) {
      QuarkusTransaction.requiringNew().run(() -> stored.read(batch));
    }
  }

  private void forget() {
    versions.keep(QuarkusTransaction.requiringNew().call(stored::all));
    staleWords.remove();
  }

  /** What it throws would be its last run. */
  private static void quietly(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.warn("The search was not kept up; it will be tried again", e);
    }
  }
}
