package io.studygraph.search;

import io.studygraph.document.Reading;
import io.studygraph.note.NoteIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What each note is searched by: its words, and the names that are suggested. */
@ApplicationScoped
class TextIndex implements NoteIndex {

  /** Of the words that a text repeats, these are kept. */
  private static final int KEYWORDS = 32;

  private static final String REPLACE =
      """
      with given as materialized (
        select search_configuration(cast(:language as text)) as language,
          cast(:titleWords as text) as title, cast(:tagWords as text) as tags,
          cast(:headingWords as text) as headings, cast(:textWords as text) as text
      ),
      shown as (
        insert into note_text (note_id, title, tags, headings, text, keywords, usual_language)
        select :note, :title, :tags, :headings, :text,
          array(
            select word || ':' || times
            from unnest(cast(:keywords as text[]), cast(:times as int[]))
              with ordinality as repeated (word, times, place)
            where to_tsvector(given.language, word) <> cast('' as tsvector)
            order by place limit %1$d),
          cast(:usualLanguage as text)
        from given
        on conflict (note_id) do update set title = excluded.title, tags = excluded.tags,
          headings = excluded.headings, text = excluded.text, keywords = excluded.keywords,
          usual_language = excluded.usual_language
      )
      insert into note_words (note_id, number, words)
      select :note, nextval('note_version'),
        setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', tags), 'B')
          || setweight(to_tsvector('simple', headings), 'C')
          || setweight(to_tsvector('simple', text), 'D')
          || array_to_tsvector(
            array(
              select '~' || stem.lexeme
              from unnest(to_tsvector(language, concat_ws(' ', title, tags, headings, text))) stem)
            || array['@' || cast(:language as text)])
      from given
      on conflict (note_id) do update set number = excluded.number, words = excluded.words
      """
          .formatted(KEYWORDS);

  private final Session session;
  private final Languages languages;
  private final Vocabulary vocabulary;

  TextIndex(Session session, Languages languages, Vocabulary vocabulary) {
    this.session = session;
    this.languages = languages;
    this.vocabulary = vocabulary;
  }

  @Override
  public int edition() {
    return 3;
  }

  @Override
  public void replace(UUID note, Reading reading) {
    NoteText text = NoteText.of(reading, linkNames(note, reading));
    Language named = Languages.named(reading.openDocument());
    Language language = named == null ? languages.usual() : named;
    String title = Words.folded(text.title());
    String tags = Words.folded(String.join("\n", text.tags()));
    String headings = Words.folded(String.join("\n", text.headings()));
    String body = Words.folded(text.text());
    Keywords keywords = Keywords.of(body);
    session
        .createNativeMutationQuery(REPLACE)
        .setParameter("note", note)
        .setParameter("language", language.toString())
        .setParameter("usualLanguage", named == null ? language.toString() : null, String.class)
        .setParameter("title", text.title())
        .setParameter("tags", text.tags().toArray(String[]::new))
        .setParameter("headings", text.headings().toArray(String[]::new))
        .setParameter("text", text.text())
        .setParameter("keywords", keywords.words().toArray(String[]::new))
        .setParameter("times", keywords.times().toArray(Integer[]::new))
        .setParameter("titleWords", title)
        .setParameter("tagWords", tags)
        .setParameter("headingWords", headings)
        .setParameter("textWords", body)
        .executeUpdate();
    suggest(note, Name.of(reading));
    vocabulary.learn(note, language, String.join(" ", title, tags, headings, body));
  }

  @Override
  public void remove(UUID note) {
    session
        .createNativeMutationQuery(
            """
            with words as (delete from note_words where note_id = :note),
            names as (delete from search_name where note_id = :note)
            delete from note_text where note_id = :note
            """)
        .setParameter("note", note)
        .executeUpdate();
  }

  private List<String> linkNames(UUID note, Reading reading) {
    Object[] row =
        session
            .createNativeQuery("select slug, path from note where id = :note", Object[].class)
            .setParameter("note", note)
            .getSingleResult();
    return LinkNames.of(reading.openDocument(), (String) row[0], (String) row[1]);
  }

  private void suggest(UUID note, List<Name> names) {
    session
        .createNativeMutationQuery("delete from search_name where note_id = :note")
        .setParameter("note", note)
        .executeUpdate();
    session
        .createNativeMutationQuery(
            """
            insert into search_name (note_id, kind, key, start, name)
            select :note, kind, key, start, name
            from unnest(
              cast(:kinds as int[]), cast(:keys as text[]), cast(:starts as boolean[]),
              cast(:names as text[])) as given (kind, key, start, name)
            """)
        .setParameter("note", note)
        .setParameter("kinds", names.stream().map(n -> n.kind().code()).toArray(Integer[]::new))
        .setParameter("keys", names.stream().map(Name::key).toArray(String[]::new))
        .setParameter("starts", names.stream().map(Name::start).toArray(Boolean[]::new))
        .setParameter("names", names.stream().map(Name::text).toArray(String[]::new))
        .executeUpdate();
  }
}
