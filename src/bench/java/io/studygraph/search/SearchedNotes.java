package io.studygraph.search;

import io.studygraph.note.Zipf;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Notes of a thousand words, the same ones every time, as rows of the index: reading so many from
 * Markdown would take hours. Words are drawn as often as those of a language are (Zipf's law with
 * the exponent 1), so that some are in every note and most in few; each is its own stem.
 */
final class SearchedNotes {

  static final int WORDS = 60_000;
  private static final int TEXT = 1_000;
  private static final int TAGS = 800;
  private static final int CATEGORIES = 30;

  /** Words of names are none of those that are in every text. */
  private static final int TELLING = 50;


  private final List<String> words;
  private final Map<String, UUID> holders = new HashMap<>();
  private final Zipf frequencies = new Zipf(WORDS, 1.0);
  private final Zipf names = new Zipf(WORDS - TELLING, 1.0);
  private final Zipf tags = new Zipf(TAGS, 1.0);
  private final Zipf categories = new Zipf(CATEGORIES, 1.0);

  SearchedNotes(Connection database) throws SQLException {
    this.words = MadeWords.ownStems(database, WORDS);
  }

  /**
   * @param rank from 0, the most frequent
   */
  String word(int rank) {
    return words.get(rank);
  }

  /** Rows for {@code copy}, by table. */
  Map<String, String> rows(int number) {
    Random random = new Random(number);
    UUID id = new UUID(0x0190_0000_0000_7000L + number, 0x8000_0000_0000_0000L + number);
    String title = name(random, 3);
    List<String> headings = IntStream.range(0, 6).mapToObj(i -> name(random, 2)).toList();
    List<String> carried =
        IntStream.range(0, 3 + random.nextInt(4))
            .mapToObj(i -> word(TELLING + tags.draw(random)))
            .distinct()
            .toList();
    String[] text = new String[TEXT];
    Arrays.setAll(text, i -> word(frequencies.draw(random)));
    String status = random.nextInt(30) == 0 ? "draft" : "published";
    if (status.equals("published")) {
      Stream.of(text).forEach(word -> holders.putIfAbsent(word, id));
    }
    String body =
        IntStream.range(0, TEXT)
            .mapToObj(i -> text[i] + (i % 60 == 59 ? "\\n" : " "))
            .collect(Collectors.joining());
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put(
        "note (id, slug, title, category, date, tags, folded_tags, excerpt, status, question_count,"
            + " flashcard_count, word_count, revision, digest, created_at, updated_at, edition)",
        String.join(
            "\t",
            id.toString(),
            title.replace(' ', '-') + "-" + number,
            title,
            "Category " + categories.draw(random),
            "2024-01-01",
            array(carried),
            array(carried),
            title,
            status,
            "0\t0\t1000\t1\t\\\\x00\t2026-01-01",
            "2026-01-" + (1 + random.nextInt(28)),
            "1000\n"));
    rows.put(
        "note_tag (note_id, tag, spelling)",
        carried.stream().map(tag -> id + "\t" + tag + "\t" + tag + "\n").collect(Collectors.joining()));
    rows.put(
        "note_text (note_id, title, tags, headings, text, keywords, usual_language)",
        String.join(
            "\t",
            id.toString(),
            title,
            array(carried),
            array(headings),
            body,
            array(keywords(text)),
            "english\n"));
    rows.put(
        "note_words (note_id, number, words)",
        id + "\t" + (number + 1) + "\t" + vector(title, carried, headings, text) + "\n");
    rows.put(
        "search_name (note_id, kind, key, start, name)",
        Map.of(Name.Kind.TITLE, List.of(title), Name.Kind.TAG, carried, Name.Kind.HEADING, headings)
            .entrySet()
            .stream()
            .flatMap(
                kind -> kind.getValue().stream().flatMap(name -> keys(id, kind.getKey(), name)))
            .collect(Collectors.joining()));
    rows.put(
        "note_link (note_id, position, type, target, title, line_start, line_end)",
        IntStream.range(0, 5)
            .mapToObj(i -> id + "\t" + i + "\tlink\tnote-" + random.nextInt(1000) + "\tnote\t1\t1\n")
            .collect(Collectors.joining()));
    return rows;
  }

  /** The vocabulary of the notes that rows have been made for. */
  String vocabulary() {
    return holders.entrySet().stream()
        .map(word -> word.getKey() + "\tenglish\t" + word.getKey() + "\t" + word.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private static Stream<String> keys(UUID id, Name.Kind kind, String name) {
    String[] words = name.split(" ", -1);
    return IntStream.range(0, words.length)
        .mapToObj(
            from ->
                String.join(
                    "\t",
                    id.toString(),
                    Integer.toString(kind.code()),
                    String.join(" ", Arrays.asList(words).subList(from, words.length)),
                    from == 0 ? "t" : "f",
                    name + "\n"));
  }

  private static List<String> keywords(String[] text) {
    Keywords keywords = Keywords.of(String.join(" ", text));
    return IntStream.range(0, Math.min(32, keywords.words().size()))
        .mapToObj(i -> keywords.words().get(i) + ":" + keywords.times().get(i))
        .toList();
  }

  private static String vector(
      String title, List<String> tags, List<String> headings, String[] text) {
    Map<String, StringBuilder> places = new TreeMap<>();
    int place = 0;
    for (String word : title.split(" ", -1)) {
      add(places, word, ++place, "A");
    }
    for (String word : tags) {
      add(places, word, ++place, "B");
    }
    for (String heading : headings) {
      for (String word : heading.split(" ", -1)) {
        add(places, word, ++place, "C");
      }
    }
    for (String word : text) {
      add(places, word, ++place, "");
    }
    StringBuilder vector = new StringBuilder("'@english'");
    places.forEach(
        (word, at) -> vector.append(' ').append(word).append(':').append(at).append(" '~").append(word).append('\''));
    return vector.toString();
  }

  private static void add(Map<String, StringBuilder> places, String word, int place, String weight) {
    StringBuilder at = places.computeIfAbsent(word, added -> new StringBuilder());
    at.append(at.isEmpty() ? "" : ",").append(place).append(weight);
  }

  private String name(Random random, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> word(TELLING + names.draw(random)))
        .collect(Collectors.joining(" "));
  }

  private static String array(List<String> values) {
    return values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(",", "{", "}"));
  }
}
