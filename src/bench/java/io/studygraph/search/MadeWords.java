package io.studygraph.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Words of no language, the same ones every time. */
final class MadeWords {

  private static final String CONSONANTS = "bdfgklmnprtvz";
  private static final String VOWELS = "aeiou";

  private MadeWords() {}

  /** Those that have no ending, to the database. */
  static List<String> ownStems(Connection database, int most) throws SQLException {
    try (PreparedStatement stems =
        database.prepareStatement(
            "select word from unnest(?) with ordinality as w (word, place)"
                + " where to_tsvector('english', word)::text = quote_literal(word) || ':1'"
                + " order by place")) {
      String[] made =
          IntStream.range(0, 2 * most)
              .mapToObj(number -> made(number, 2 * most))
              .toArray(String[]::new);
      stems.setArray(1, database.createArrayOf("text", made));
      List<String> kept = new ArrayList<>();
      try (ResultSet rows = stems.executeQuery()) {
        while (rows.next() && kept.size() < most) {
          kept.add(rows.getString(1));
        }
      }
      return kept;
    }
  }

  private static String made(int number, int all) {
    StringBuilder word = new StringBuilder();
    int syllables = CONSONANTS.length() * VOWELS.length();
    int rest = number * 7 % all;
    do {
      int syllable = rest % syllables;
      word.append(CONSONANTS.charAt(syllable / VOWELS.length()));
      word.append(VOWELS.charAt(syllable % VOWELS.length()));
      rest /= syllables;
    } while (rest > 0);
    return word.append("km".charAt(number % 2)).toString();
  }
}
