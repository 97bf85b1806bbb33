package io.studygraph.graph;

import io.studygraph.document.Reading;
import io.studygraph.note.NoteIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** Counts the changes of notes, for {@link GraphIndexes} to know what it has not seen. */
@ApplicationScoped
class GraphChanges implements NoteIndex {

  /** Rows that may gather: a reader adds them up. */
  private static final int FOLDED = 200;

  private final Session session;

  GraphChanges(Session session) {
    this.session = session;
  }

  /** It counts, and derives nothing from notes. */
  @Override
  public int edition() {
    return 0;
  }

  @Override
  public void replace(UUID note, Reading reading) {
    add();
  }

  @Override
  public void remove(UUID note) {
    add();
  }

  private void add() {
    long id =
        session
            .createNativeQuery(
                "insert into graph_change (changes) values (1) returning id", Long.class)
            .getSingleResult();
    if (id % FOLDED == 0) {
      fold();
    }
  }

  /** Leaves out rows that another transaction folds, so that neither waits nor counts twice. */
  private void fold() {
    session
        .createNativeMutationQuery(
            """
            with folded as (
              delete from graph_change
              where id in (select id from graph_change order by id for update skip locked)
              returning changes
            )
            insert into graph_change (changes)
            select sum(changes) from folded having count(*) > 0
            """)
        .executeUpdate();
  }
}
