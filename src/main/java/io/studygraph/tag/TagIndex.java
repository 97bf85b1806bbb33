package io.studygraph.tag;

import io.studygraph.document.Document;
import io.studygraph.document.Reading;
import io.studygraph.document.Status;
import io.studygraph.document.TagName;
import io.studygraph.note.NoteIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The tags of each note. The database counts them as they come and go: what stays is left alone.
 */
@ApplicationScoped
class TagIndex implements NoteIndex {

  private static final String GIVEN =
      "unnest(cast(:tags as text[]), cast(:spellings as text[])) as given (tag, spelling)";

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
    Document document = reading.openDocument();
    Map<String, String> spellings = spellings(document);
    boolean published = document.status() == Status.PUBLISHED;
    change(
        """
        delete from note_tag t
        where t.note_id = :note and (t.published <> :published or not exists (
          select from %s where given.tag = t.tag and given.spelling = t.spelling))
        """,
        note, spellings, published);
    change(
        """
        insert into note_tag (note_id, tag, spelling, published)
        select :note, tag, spelling, :published from %s
        on conflict do nothing
        """,
        note, spellings, published);
  }

  /** Of spellings that mean one tag the first counts. */
  private static Map<String, String> spellings(Document document) {
    Map<String, String> spellings = new LinkedHashMap<>();
    for (String spelling : document.tags()) {
      String tag = TagName.fold(spelling);
      if (!tag.isEmpty()) {
        spellings.putIfAbsent(tag, spelling);
      }
    }
    return spellings;
  }

  private void change(String sql, UUID note, Map<String, String> spellings, boolean published) {
    session
        .createNativeMutationQuery(sql.formatted(GIVEN))
        .setParameter("note", note)
        .setParameter("tags", spellings.keySet().toArray(String[]::new))
        .setParameter("spellings", spellings.values().toArray(String[]::new))
        .setParameter("published", published)
        .executeUpdate();
  }

  @Override
  public void remove(UUID note) {
    session
        .createNativeMutationQuery("delete from note_tag where note_id = :note")
        .setParameter("note", note)
        .executeUpdate();
  }
}
