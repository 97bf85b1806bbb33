package io.studygraph.search;

import io.studygraph.note.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The words that notes have. */
@ApplicationScoped
class Vocabulary {

  /** So many words are near enough by their trigrams to be compared letter by letter. */
  private static final int NEAREST = 200;

  private static final int MOST_FORMS = 100;

  private final Session session;
  private final Visibility visibility;

  Vocabulary(Session session, Visibility visibility) {
    this.session = session;
    this.visibility = visibility;
  }

  /**
   * A word of a query.
   *
   * @param stem null for a word that is in every text, such as {@code the}
   * @param forms words of notes with this stem
   * @param inNotes whether a note that the caller may know of has a word with this stem
   * @param spelledInNotes whether one has this very word
   */
  record Entry(
      @Nullable String stem, List<String> forms, boolean inNotes, boolean spelledInNotes) {}

  /** What is known of each word. */
  Map<String, Entry> lookUp(Collection<String> words) {
    Map<String, Entry> entries = new HashMap<>();
    if (words.isEmpty()) {
      return entries;
    }
    session
        .createNativeQuery(
            """
            select w.word, s.stem,
              array(
                select known.word from search_word known
                where known.stem = s.stem order by known.word limit %1$d) as forms,
              exists (
                select from note_text t join %2$s n on n.id = t.note_id
                where t.words @@ cast(quote_literal(s.stem) as tsquery)) as in_notes,
              exists (
                select from note_text t join %2$s n on n.id = t.note_id
                where t.exact @@ cast(quote_literal(w.word) as tsquery)) as spelled_in_notes
            from unnest(cast(:words as text[])) as w (word),
              lateral (select (tsvector_to_array(to_tsvector('english', w.word)))[1] as stem) s
            """
                .formatted(MOST_FORMS, visibility.notes()),
            Object[].class)
        .setParameter("words", words.toArray(String[]::new))
        .getResultList()
        .forEach(
            row ->
                entries.put(
                    (String) row[0],
                    new Entry(
                        (String) row[1],
                        List.of((String[]) row[2]),
                        (Boolean) row[3],
                        (Boolean) row[4])));
    return entries;
  }

  /** Words that look like each of these, the most alike first; of whatever notes. */
  Map<String, List<String>> similar(Collection<String> words) {
    Map<String, List<String>> similar = new HashMap<>();
    if (words.isEmpty()) {
      return similar;
    }
    session
        .createNativeQuery(
            """
            select w.word, near.word as candidate
            from unnest(cast(:words as text[])) as w (word),
              lateral (
                select known.word, known.word <-> w.word as distance from search_word known
                order by known.word <-> w.word limit %d) near
            order by near.distance, near.word
            """
                .formatted(NEAREST),
            Object[].class)
        .setParameter("words", words.toArray(String[]::new))
        .getResultList()
        .forEach(
            row ->
                similar
                    .computeIfAbsent((String) row[0], word -> new ArrayList<>())
                    .add((String) row[1]));
    return similar;
  }
}
