package io.studygraph.tag;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.studygraph.background.BackgroundTask;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.hibernate.Session;

/**
 * Adds up what writes have added to the counts of tags, so that there stays about one row of each
 * spelling. Whoever reads the counts sees the rows as they were or their sum.
 */
@ApplicationScoped
class TagCounts implements BackgroundTask {

  /** In which an ingestion adds some ten thousand rows. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Session session;

  TagCounts(Session session) {
    this.session = session;
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public boolean run() {
    addUp();
    return false;
  }

  @Override
  public String onFailure() {
    return "The counts of tags were not added up; it will be tried again";
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
