package io.studygraph.search;

import io.studygraph.document.Document;
import io.studygraph.document.Reading;
import io.studygraph.document.Role;
import io.studygraph.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something that a note is found by while somebody types it.
 *
 * @param key its folded words from one of them on
 * @param start whether that is the first
 * @param text as it is shown
 */
record Name(Kind kind, String key, boolean start, String text) {

  /** What is suggested; the order is that of suggestions. */
  enum Kind {
    TITLE(0),
    TAG(1),
    HEADING(2);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    /** As it is stored. */
    int code() {
      return code;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Nobody types more of a word further behind. */
  private static final int MOST_STARTS = 8;

  private static final int MOST_NAMES = 200;

  /** In UTF-16 units; what is longer is no name but a sentence. */
  private static final int LONGEST = 120;

  /**
   * Those of a note to everybody. The template's own headings are in every note, and so lead to
   * none.
   */
  static List<Name> of(Reading reading) {
    Document document = reading.openDocument();
    List<String> headings = new ArrayList<>();
    collect(document.sections(), headings);
    return Stream.of(
            keys(Kind.TITLE, List.of(document.title())),
            keys(Kind.TAG, document.tags()),
            keys(Kind.HEADING, headings))
        .flatMap(names -> names)
        .distinct()
        .toList();
  }

  private static void collect(List<Section> sections, List<String> headings) {
    for (Section section : sections) {
      if (section.role() == Role.OTHER && !section.title().isBlank()) {
        headings.add(section.title());
      }
      collect(section.children(), headings);
    }
  }

  private static Stream<Name> keys(Kind kind, List<String> texts) {
    return texts.stream()
        .filter(text -> text.length() <= LONGEST && text.indexOf('\0') < 0)
        .distinct()
        .limit(MOST_NAMES)
        .flatMap(text -> keys(kind, text.replace('\n', ' ')));
  }

  private static Stream<Name> keys(Kind kind, String text) {
    List<String> words = Words.of(text).stream().map(Word::folded).toList();
    return IntStream.range(0, Math.min(words.size(), MOST_STARTS))
        .mapToObj(
            from ->
                new Name(
                    kind,
                    words.stream().skip(from).collect(Collectors.joining(" ")),
                    from == 0,
                    text));
  }
}
