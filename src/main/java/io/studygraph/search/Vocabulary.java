package io.studygraph.search;

import io.studygraph.note.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The words that notes have. */
@ApplicationScoped
class Vocabulary {

  /** Held in common by those who add words, alone by {@link StaleWords}. */
  static final long LOCK = 0x5747_0001;

  /** So many words are near enough by their trigrams to be compared letter by letter. */
  private static final int NEAREST = 200;

  private static final int MOST_FORMS = 100;

  /**
   * Of a word in a note: each row of {@code search_word} names a note that had the word when it was
   * added, which is looked at first, as that is one row instead of all notes with the word.
   */
  private static final String IN_NOTES =
      """
      (
        exists (
          select from search_word known
          join %1$s n on n.id = known.note_id
          join note_words t on t.note_id = n.id
          where known.%2$s and t.words @@ cast(quote_literal(known.word) as tsquery))
        or exists (
          with holders as materialized (
            select t.note_id from note_words t where t.words @@ %3$s)
          select from holders join %1$s n on n.id = holders.note_id)
      )""";

  private static final String LOOK_UP =
      """
      select w.word, s.operands, s.in_every_text,
        array(
          select distinct known.word from search_word known
          where (known.language, known.stem) in (
            select language, stem from unnest(s.languages, s.stems) as own (language, stem))
          order by known.word limit %1$d) as forms,
        %2$s as in_notes,
        %3$s as spelled_in_notes
      from unnest(cast(:words as text[])) as w (word),
        lateral (
          select array_agg(language) as languages, array_agg(stem) as stems,
            array_agg(distinct coalesce('~' || stem, '@' || language)) as operands,
            bool_and(stem is null) as in_every_text
          from (
            select l.language,
              (tsvector_to_array(to_tsvector(search_configuration(l.language), w.word)))[1]
                as stem
            from search_language l) stemmed) s
      where s.operands is not null
      """;

  private final Session session;
  private final Visibility visibility;

  Vocabulary(Session session, Visibility visibility) {
    this.session = session;
    this.visibility = visibility;
  }

  /**
   * A word of a query.
   *
   * @param operands lexemes of which a note with the word has one: its stem in a language of notes,
   *     or the mark of a language in which it is in every text, such as {@code the}
   * @param inEveryText whether that is so in all languages of notes
   * @param forms words of notes with its stem
   * @param inNotes whether a note that the caller may know of has one of these
   * @param spelledInNotes whether one has this very word
   */
  record Entry(
      List<String> operands,
      boolean inEveryText,
      List<String> forms,
      boolean inNotes,
      boolean spelledInNotes) {}

  /** What is known of each word; nothing as long as there are no notes. */
  Map<String, Entry> lookUp(Collection<String> words) {
    Map<String, Entry> entries = new HashMap<>();
    if (words.isEmpty()) {
      return entries;
    }
    String notes = visibility.notes();
    session
        .createNativeQuery(
            LOOK_UP.formatted(
                MOST_FORMS,
                IN_NOTES.formatted(
                    notes,
                    "word = any(array(select alike.word from search_word alike"
                        + " join unnest(s.languages, s.stems) as own (language, stem)"
                        + " using (language, stem) limit 5))",
                    "cast((select string_agg(quote_literal(operand), ' | ')"
                        + " from unnest(s.operands) operand) as tsquery)"),
                IN_NOTES.formatted(
                    notes, "word = w.word", "cast(quote_literal(w.word) as tsquery)")),
            Object[].class)
        .setParameter("words", words.toArray(String[]::new))
        .getResultList()
        .forEach(
            row ->
                entries.put(
                    (String) row[0],
                    new Entry(
                        List.of((String[]) row[1]),
                        (Boolean) row[2],
                        List.of((String[]) row[3]),
                        (Boolean) row[4],
                        (Boolean) row[5])));
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

  /**
   * Adds the words of a note. In one order, so that two notes that bring the same new words do not
   * wait for each other.
   *
   * @param text folded words parted by spaces
   */
  void learn(UUID note, Language language, String text) {
    String[] words =
        Stream.of(text.split(" ", -1))
            .filter(word -> !word.isEmpty())
            .distinct()
            .toArray(String[]::new);
    // A statement of its own: what it waits for must be seen by the next one.
    session
        .createNativeQuery("select 1 from pg_advisory_xact_lock_shared(:lock)", Integer.class)
        .setParameter("lock", LOCK)
        .getResultList();
    session
        .createNativeMutationQuery(
            """
            with known as (
              insert into search_language (language)
              select :language
              where not exists (select from search_language where language = :language)
              on conflict do nothing
            )
            insert into search_word (word, language, stem, note_id)
            select w.word, :language, s.stem, :note
            from unnest(cast(:words as text[])) as w (word),
              lateral (
                select (tsvector_to_array(
                  to_tsvector(search_configuration(cast(:language as text)), w.word)))[1] as stem) s
            where s.stem is not null
              and not exists (
                select from search_word known
                where known.word = w.word and known.language = :language)
            order by w.word
            on conflict do nothing
            """)
        .setParameter("note", note)
        .setParameter("language", language.toString())
        .setParameter("words", words)
        .executeUpdate();
  }
}
