package io.studygraph.search;

import io.studygraph.document.Reading;
import io.studygraph.note.NoteIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The words of each note, and all words that notes have. */
@ApplicationScoped
class TextIndex implements NoteIndex {

  private final Session session;

  TextIndex(Session session) {
    this.session = session;
  }

  @Override
  public int edition() {
    return 1;
  }

  @Override
  public void replace(UUID note, Reading reading) {
    NoteText text = NoteText.of(reading);
    String title = Words.folded(text.title());
    String tags = Words.folded(String.join("\n", text.tags()));
    String headings = Words.folded(String.join("\n", text.headings()));
    String body = Words.folded(text.text());
    session
        .createNativeMutationQuery(
            """
            insert into note_text (note_id, title, tags, headings, text, title_words, words, exact)
            values (:note, :title, :tags, :headings, :text, :titleWords,
              setweight(to_tsvector('english', :titleWords), 'A')
                || setweight(to_tsvector('english', :tagWords), 'B')
                || setweight(to_tsvector('english', :headingWords), 'C')
                || setweight(to_tsvector('english', :textWords), 'D'),
              setweight(to_tsvector('simple', :titleWords), 'A')
                || setweight(to_tsvector('simple', :tagWords), 'B')
                || setweight(to_tsvector('simple', :headingWords), 'C')
                || setweight(to_tsvector('simple', :textWords), 'D'))
            on conflict (note_id) do update set title = excluded.title, tags = excluded.tags,
              headings = excluded.headings, text = excluded.text,
              title_words = excluded.title_words, words = excluded.words, exact = excluded.exact
            """)
        .setParameter("note", note)
        .setParameter("title", text.title())
        .setParameter("tags", text.tags().toArray(String[]::new))
        .setParameter("headings", text.headings().toArray(String[]::new))
        .setParameter("text", text.text())
        .setParameter("titleWords", title)
        .setParameter("tagWords", tags)
        .setParameter("headingWords", headings)
        .setParameter("textWords", body)
        .executeUpdate();
    learn(Stream.of(title, tags, headings, body));
  }

  @Override
  public void remove(UUID note) {
    session
        .createNativeMutationQuery("delete from note_text where note_id = :note")
        .setParameter("note", note)
        .executeUpdate();
  }

  /** In one order, so that two notes that bring the same new words do not wait for each other. */
  private void learn(Stream<String> texts) {
    String[] words =
        texts
            .flatMap(text -> Stream.of(text.split(" ")))
            .filter(word -> !word.isEmpty())
            .map(Objects::requireNonNull)
            .distinct()
            .toArray(String[]::new);
    session
        .createNativeMutationQuery(
            """
            insert into search_word (word, stem)
            select w.word, s.stem
            from unnest(cast(:words as text[])) as w (word),
              lateral (select (tsvector_to_array(to_tsvector('english', w.word)))[1] as stem) s
            where s.stem is not null
              and not exists (select from search_word known where known.word = w.word)
            order by w.word
            on conflict do nothing
            """)
        .setParameter("words", words)
        .executeUpdate();
  }
}
