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
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Reads what this process will need, right after the start, and from time to time forgets what is
 * needed no more: versions of notes here, words and old changes in the database.
 */
@ApplicationScoped
class Upkeep {

  private static final Logger LOG = Logger.getLogger(Upkeep.class);
  private static final int HOURS = 1;
  private static final int MINUTES = 1;

  private static final String OTHER_LANGUAGE =
      "n.id in (select t.note_id from note_text t where t.usual_language <> ?)";

  private final Languages languages;
  private final Reindexing reindexing;
  private final StoredVersions stored;
  private final NoteVersions versions;
  private final StaleWords staleWords;
  private final LiveVersions live;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "search upkeep");
            thread.setDaemon(true);
            return thread;
          });
  private LiveVersions.@Nullable Moment seen;
  private volatile boolean read;

  Upkeep(
      Languages languages,
      Reindexing reindexing,
      StoredVersions stored,
      NoteVersions versions,
      StaleWords staleWords,
      LiveVersions live) {
    this.languages = languages;
    this.reindexing = reindexing;
    this.stored = stored;
    this.versions = versions;
    this.staleWords = staleWords;
    this.live = live;
  }

  void start(@Observes StartupEvent started) {
    // Here, so that a setting that is wrong is told by the start, not in the background.
    reindexing.indexAnew(Condition.of(OTHER_LANGUAGE, languages.usual().toString()));
    timer.execute(() -> quietly(this::start));
    var unused =
        timer.scheduleWithFixedDelay(() -> quietly(this::forget), HOURS, HOURS, TimeUnit.HOURS);
    var unusedToo =
        timer.scheduleWithFixedDelay(
            () -> quietly(this::follow), MINUTES, MINUTES, TimeUnit.MINUTES);
  }

  void stop(@Observes ShutdownEvent stopped) {
    timer.shutdownNow();
  }

  /** Whether a search has most of what it needs. */
  boolean hasRead() {
    return read;
  }

  private void start() {
    try {
      follow();
    } finally {
      // What is missing is read by those who need it.
      read = true;
    }
  }

  /** Reads what was written of late, here or by another process, before a search needs it. */
  private void follow() {
    RoaringBitmap numbers = QuarkusTransaction.requiringNew().call(() -> live.now().numbers());
    for (int[] batch : StoredVersions.batches(stored.unknown(numbers))) {
      QuarkusTransaction.requiringNew().run(() -> stored.read(RoaringBitmap.bitmapOf(batch)));
    }
    if (versions.isOutgrown()) {
      versions.arrange();
    }
  }

  private void forget() {
    versions.keep(QuarkusTransaction.requiringNew().call(() -> live.now().numbers()));
    versions.arrange();
    QuarkusTransaction.requiringNew().run(this::shortenLog);
    staleWords.remove();
  }

  /** By what was seen the last time: nobody asks for changes since before that. */
  private void shortenLog() {
    if (seen != null) {
      live.forget(seen);
    }
    seen = live.now();
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
