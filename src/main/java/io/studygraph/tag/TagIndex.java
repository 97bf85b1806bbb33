package io.studygraph.tag;

import io.studygraph.document.Reading;
import io.studygraph.document.TagName;
import io.studygraph.note.NoteIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** The tags of each note. */
@ApplicationScoped
class TagIndex implements NoteIndex {

  private final Session session;

  TagIndex(Session session) {
    this.session = session;
  }

  @Override
  public int edition() {
    return 1;
  }

  @Override
  public void replace(UUID note, Reading reading) {
    remove(note);
    Map<String, String> spellings = new LinkedHashMap<>();
    for (String spelling : reading.openDocument().tags()) {
      String tag = TagName.fold(spelling);
      if (!tag.isEmpty()) {
        spellings.putIfAbsent(tag, spelling);
      }
    }
    if (!spellings.isEmpty()) {
      session
          .createNativeMutationQuery(
              """
              insert into note_tag (note_id, tag, spelling)
              select :note, tag, spelling
              from unnest(cast(:tags as text[]), cast(:spellings as text[])) as t (tag, spelling)
              """)
          .setParameter("note", note)
          .setParameter("tags", spellings.keySet().toArray(String[]::new))
          .setParameter("spellings", spellings.values().toArray(String[]::new))
          .executeUpdate();
    }
  }

  @Override
  public void remove(UUID note) {
    session
        .createNativeMutationQuery("delete from note_tag where note_id = :note")
        .setParameter("note", note)
        .executeUpdate();
  }
}
