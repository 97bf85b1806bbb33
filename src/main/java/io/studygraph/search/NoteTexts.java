package io.studygraph.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What is stored of notes to be shown in highlights. */
@ApplicationScoped
class NoteTexts {

  private final Session session;

  NoteTexts(Session session) {
    this.session = session;
  }

  /** By the ids of the notes, which are ones that the caller may know of. */
  Map<UUID, NoteText> of(Collection<UUID> notes) {
    if (notes.isEmpty()) {
      return Map.of();
    }
    return session
        .createNativeQuery(
            "select note_id, title, tags, headings, text from note_text where note_id = any(:notes)",
            Object[].class)
        .setParameter("notes", notes.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(
                row -> (UUID) row[0],
                row ->
                    new NoteText(
                        (String) row[1],
                        List.of((String[]) row[2]),
                        List.of((String[]) row[3]),
                        (String) row[4])));
  }
}
