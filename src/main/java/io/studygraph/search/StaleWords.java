package io.studygraph.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Takes words out of the vocabulary that no note has any more. Whoever adds words holds a lock in
 * common with all that do: while this holds it alone, no note is half written, so a word that no
 * note has can be taken out without a note that brings it being missed.
 */
@ApplicationScoped
class StaleWords {

  /** Bounds how long writers wait: some milliseconds. */
  private static final int BATCH = 200;

  private static final String SWEEP =
      """
      with batch as materialized (
        select word, language, note_id from search_word
        where (word, language) > (:word, :language) order by word, language limit %d
      ),
      lost as materialized (
        select b.word, b.language from batch b
        where not exists (
          select from note_words t
          where t.note_id = b.note_id
            and t.words @@ cast(quote_literal(b.word) || ' & ' || quote_literal('@' || b.language) as tsquery))
      ),
      found as materialized (
        select lost.word, lost.language,
          (
            with holders as materialized (
              select t.note_id from note_words t
              where t.words @@ cast(quote_literal(lost.word) || ' & ' || quote_literal('@' || lost.language) as tsquery))
            select note_id from holders limit 1) as note_id
        from lost
      ),
      moved as (
        update search_word w set note_id = found.note_id from found
        where w.word = found.word and w.language = found.language and found.note_id is not null
      ),
      gone as (
        delete from search_word w using found
        where w.word = found.word and w.language = found.language and found.note_id is null
      )
      select word, language from batch order by word desc, language desc limit 1
      """
          .formatted(BATCH);

  private final Session session;

  StaleWords(Session session) {
    this.session = session;
  }

  /** A word that has been looked at, with those before it. */
  private record Place(String word, String language) {}

  /** Looks at every word once. Ends early when notes are being written all the time. */
  void remove() {
    Place place = new Place("", "");
    while (place != null) {
      Place from = place;
      place = QuarkusTransaction.requiringNew().call(() -> removeAfter(from));
    }
  }

  private @Nullable Place removeAfter(Place place) {
    boolean alone =
        session
            .createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
            .setParameter("lock", Vocabulary.LOCK)
            .getSingleResult();
    if (!alone) {
      return null;
    }
    List<Object[]> last =
        session
            .createNativeQuery(SWEEP, Object[].class)
            .setParameter("word", place.word())
            .setParameter("language", place.language())
            .getResultList();
    return last.isEmpty() ? null : new Place((String) last.get(0)[0], (String) last.get(0)[1]);
  }
}
