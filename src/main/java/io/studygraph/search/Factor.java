package io.studygraph.search;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of a score.
 *
 * @param term the word or phrase of the query that it is for; null where it is for the whole query
 *     or none of it
 * @param exact whether the word stands there as it was asked for; null likewise
 * @param value what it adds
 */
record Factor(Kind factor, @Nullable String term, @Nullable Boolean exact, BigDecimal value) {

  /** What a note has that counts. */
  enum Kind {
    TITLE("title"),
    TAGS("tags"),
    HEADINGS("headings"),
    TEXT("text"),
    REPEATED("repeated"),
    WHOLE_TITLE("wholeTitle"),
    TITLE_SHARE("titleShare"),
    WORDING("wording"),
    RECENCY("recency"),
    IN_LINKS("inLinks");

    private final String wireName;

    Kind(String wireName) {
      this.wireName = wireName;
    }

    @Override
    public String toString() {
      return wireName;
    }
  }
}
