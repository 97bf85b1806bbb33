package io.studygraph.ingest;

import io.studygraph.document.Reading;
import io.studygraph.note.NoteIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** Does nothing but for notes of two titles, which nobody else uses. */
@ApplicationScoped
class FaultyIndex implements NoteIndex {

  /** Of a note that this index has a bug for. */
  static final String BUG = "Note That An Index Fails On";

  /** Of a note that the database is gone for while it is stored. */
  static final String OUTAGE = "Note That Ends Its Connection";

  private final Session session;

  FaultyIndex(Session session) {
    this.session = session;
  }

  @Override
  public int edition() {
    return 0;
  }

  @Override
  public void replace(UUID note, Reading reading) {
    String title = reading.openDocument().title();
    if (title.equals(BUG)) {
      throw new IllegalStateException("A bug");
    } else if (title.equals(OUTAGE)) {
      session
          .createNativeQuery("select pg_terminate_backend(pg_backend_pid())", Boolean.class)
          .getSingleResult();
    }
  }

  @Override
  public void remove(UUID note) {
    // It keeps nothing.
  }
}
