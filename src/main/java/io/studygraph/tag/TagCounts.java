package io.studygraph.tag;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Adds up what writes have added to the counts of tags, so that there stays about one row of each
 * spelling. Whoever reads the counts sees the rows as they were or their sum.
 */
@ApplicationScoped
class TagCounts {

  private static final Logger LOG = Logger.getLogger(TagCounts.class);

  /** In which an ingestion adds some ten thousand rows. */
  private static final int SECONDS = 5;

  private final Session session;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "tag counts");
            thread.setDaemon(true);
            return thread;
          });

  TagCounts(Session session) {
    this.session = session;
  }

  void start(@Observes StartupEvent started) {
    var unused = timer.scheduleWithFixedDelay(this::run, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  void stop(@Observes ShutdownEvent stopped) {
    timer.shutdown();
  }

  /** What it throws would be its last run. */
  private void run() {
    try {
      addUp();
    } catch (RuntimeException e) {
      LOG.warn("The counts of tags were not added up; it will be tried again", e);
    }
  }

  /** Rows that another process adds up in this moment are left to it. */
  void addUp() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createNativeMutationQuery(
                        """
                        with several as (
                          select tag, spelling from tag_count group by tag, spelling having count(*) > 1
                        ),
                        added as (
                          select c.ctid as place from tag_count c join several using (tag, spelling)
                          for update of c skip locked
                        ),
                        gone as (
                          delete from tag_count where ctid = any(array(select place from added))
                          returning tag, spelling, notes, published
                        )
                        insert into tag_count
                        select tag, spelling, sum(notes), sum(published) from gone
                        group by tag, spelling
                        having sum(notes) <> 0 or sum(published) <> 0
                        """)
                    .executeUpdate());
  }
}
