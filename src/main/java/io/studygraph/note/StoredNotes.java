package io.studygraph.note;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;

/** Notes that were stored before a feature was there to index them. */
@ApplicationScoped
public class StoredNotes {

  private final Session session;
  private final NoteRepository notes;

  StoredNotes(Session session, NoteRepository notes) {
    this.session = session;
    this.notes = notes;
  }

  /**
   * Gives some notes to an index, in a transaction of its own. Those that somebody is writing are
   * passed over: that indexes them.
   *
   * @param missing a condition without parameters that holds for notes {@code n} that are not
   *     indexed
   * @return how many were given to it
   */
  public int index(NoteIndex index, String missing, int most) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              List<NoteRow> rows =
                  session
                      .createNativeQuery(
                          "select n.* from live_note n where %s order by n.id limit %d for update skip locked"
                              .formatted(missing, most),
                          NoteRow.class)
                      .getResultList();
              for (NoteRow row : rows) {
                index.replace(row.id, NoteRepository.stored(row, notes.source(row)).read());
              }
              return rows.size();
            });
  }
}
