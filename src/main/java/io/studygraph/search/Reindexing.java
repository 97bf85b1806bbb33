package io.studygraph.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.studygraph.note.StoredNotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/** Indexes notes that were stored by a release without search, in the background after a start. */
@ApplicationScoped
class Reindexing {

  private static final Logger LOG = Logger.getLogger(Reindexing.class);

  /** Bounds the length of a transaction, and of the locks that it holds. */
  private static final int BATCH = 50;

  private static final String MISSING =
      "not exists (select from note_text t where t.note_id = n.id)";

  private final StoredNotes notes;
  private final TextIndex index;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "search indexing");
            thread.setDaemon(true);
            return thread;
          });

  Reindexing(StoredNotes notes, TextIndex index) {
    this.notes = notes;
    this.index = index;
  }

  void start(@Observes StartupEvent started) {
    worker.execute(
        () -> {
          try {
            run();
          } catch (RuntimeException e) {
            LOG.warn("Notes were left out of the search; the next start tries again", e);
          }
        });
  }

  void stop(@Observes ShutdownEvent stopped) {
    worker.shutdownNow();
  }

  /** Indexes what is not yet indexed. */
  void run() {
    int indexed = 0;
    int batch;
    do {
      batch = notes.index(index, MISSING, BATCH);
      indexed += batch;
    } while (batch > 0 && !worker.isShutdown());
    if (indexed > 0) {
      LOG.infof("Indexed %d notes for the search", indexed);
    }
  }
}
