package io.studygraph.note;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.studygraph.document.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Derives anew, in the background after a start, what releases of an earlier {@link Indexes#edition
 * edition} stored of notes. Their sources, revisions and times stay as they are.
 */
@ApplicationScoped
public class Reindexing {

  private static final Logger LOG = Logger.getLogger(Reindexing.class);

  private static final int BATCH = 50;

  private static final UUID FIRST = new UUID(0, 0);

  private final Session session;
  private final NoteRepository notes;
  private final Indexes indexes;
  private final WriteTransaction transaction;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "indexing");
            thread.setDaemon(true);
            return thread;
          });

  Reindexing(Session session, NoteRepository notes, Indexes indexes, WriteTransaction transaction) {
    this.session = session;
    this.notes = notes;
    this.indexes = indexes;
    this.transaction = transaction;
  }

  void start(@Observes StartupEvent started) {
    inBackground(this::run);
  }

  /**
   * Derives anew, in the background, what is stored of notes for which a condition holds, since
   * something else has changed that it was derived with, such as a setting.
   */
  public void indexAnew(Condition condition) {
    inBackground(
        () -> {
          if (outdate(condition) > 0) {
            run();
          }
        });
  }

  private void inBackground(Runnable task) {
    worker.execute(
        () -> {
          try {
            task.run();
          } catch (RuntimeException e) {
            LOG.warn("Notes were not indexed anew; the next start tries again", e);
          }
        });
  }

  void stop(@Observes ShutdownEvent stopped) {
    worker.shutdownNow();
  }

  private int outdate(Condition condition) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var update =
                  session.createNativeMutationQuery(
                      "update note n set edition = 0 where n.deleted_at is null and "
                          + condition.sql());
              for (int i = 0; i < condition.parameters().size(); i++) {
                update.setParameter(i + 1, condition.parameters().get(i));
              }
              return update.executeUpdate();
            });
  }

  void run() {
    // First what nobody else has in hand, so that several processes share the work; then the rest.
    int indexed = indexAll(notes::lockFree) + indexAll(notes::lockAll);
    if (indexed > 0) {
      LOG.infof("Indexed %d notes anew", indexed);
    }
  }

  /** Locks some notes, and gives those that it has locked. */
  private interface Lock extends Function<Collection<UUID>, List<NoteRow>> {}

  /**
   * @return how many were
   */
  private int indexAll(Lock lock) {
    int indexed = 0;
    for (List<UUID> ids = stale(FIRST); !ids.isEmpty(); ids = stale(ids.get(ids.size() - 1))) {
      for (UUID id : ids) {
        if (worker.isShutdown()) {
          return indexed;
        }
        indexed += index(id, lock);
      }
    }
    return indexed;
  }

  /** The next in the order of their ids. */
  private List<UUID> stale(UUID after) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                session
                    .createNativeQuery(
                        """
                        select n.id from live_note n where n.edition < :edition and n.id > :after
                        order by n.id limit :most
                        """,
                        UUID.class)
                    .setParameter("edition", indexes.edition())
                    .setParameter("after", after)
                    .setParameter("most", BATCH)
                    .getResultList());
  }

  /**
   * In a transaction of its own: whoever writes a note waits for that one alone, and one that
   * cannot be indexed does not keep the others from it.
   *
   * @return how many were
   */
  private int index(UUID id, Lock lock) {
    try {
      return transaction.run(false, () -> indexLocked(lock.apply(List.of(id))));
    } catch (RuntimeException e) {
      LOG.warnf(e, "The note with the id %s was not indexed anew", id);
      return 0;
    }
  }

  private int indexLocked(List<NoteRow> locked) {
    List<NoteRow> rows = locked.stream().filter(row -> row.edition < indexes.edition()).toList();
    for (NoteRow row : rows) {
      Reading reading = NoteRepository.stored(row, notes.source(row)).read();
      indexes.describe(row, reading);
      notes.flush();
      indexes.replace(row.id, reading);
    }
    return rows.size();
  }
}
