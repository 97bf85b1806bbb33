package io.studygraph.graph;

import io.studygraph.document.Reading;
import io.studygraph.note.NoteIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The references of each note to others. One to itself is no edge, and is left out. */
@ApplicationScoped
class LinkIndex implements NoteIndex {

  private final Session session;

  LinkIndex(Session session) {
    this.session = session;
  }

  @Override
  public int edition() {
    return 1;
  }

  @Override
  public void replace(UUID note, Reading reading) {
    remove(note);
    List<Reference> references = Reference.of(reading.openDocument());
    if (!references.isEmpty()) {
      insert(note, references);
    }
  }

  @Override
  public void remove(UUID note) {
    session
        .createNativeMutationQuery("delete from note_link where note_id = :note")
        .setParameter("note", note)
        .executeUpdate();
  }

  private void insert(UUID note, List<Reference> references) {
    session
        .createNativeMutationQuery(
            """
            insert into note_link (note_id, position, type, target, title, line_start, line_end)
            select n.id, l.position, l.type, l.target, l.title, l.line_start, l.line_end
            from note n, unnest(
                cast(:types as text[]), cast(:targets as text[]), cast(:titles as text[]),
                cast(:starts as int[]), cast(:ends as int[]))
              with ordinality as l (type, target, title, line_start, line_end, position)
            where n.id = :note and l.target <> n.slug
            """)
        .setParameter("note", note)
        .setParameter(
            "types", references.stream().map(one -> one.type().toString()).toArray(String[]::new))
        .setParameter("targets", references.stream().map(Reference::target).toArray(String[]::new))
        .setParameter("titles", references.stream().map(Reference::title).toArray(String[]::new))
        .setParameter(
            "starts", references.stream().map(one -> one.lines().start()).toArray(Integer[]::new))
        .setParameter(
            "ends", references.stream().map(one -> one.lines().end()).toArray(Integer[]::new))
        .executeUpdate();
  }
}
