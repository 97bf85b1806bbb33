package io.studygraph.search;

import io.studygraph.document.Document;
import io.studygraph.document.Flashcard;
import io.studygraph.document.Passages;
import io.studygraph.document.Question;
import io.studygraph.document.Question.Option;
import io.studygraph.document.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is searched of a note, as it is shown in highlights.
 *
 * @param tags and aliases, and what links call the note
 * @param text paragraphs, one a line
 */
record NoteText(String title, List<String> tags, List<String> headings, String text) {

  /**
   * In UTF-16 units. The places of words in a vector end at 16,383, which about as much text has.
   */
  private static final int MOST_TEXT = 100_000;

  private static final int MOST_NAMES = 20_000;

  /**
   * @param linkNames as {@link LinkNames} has them
   */
  static NoteText of(Reading reading, List<String> linkNames) {
    Document document = reading.openDocument();
    Passages passages = Passages.of(reading);
    return new NoteText(
        cut(document.title(), MOST_NAMES),
        bounded(
            Stream.of(document.tags(), document.aliases(), linkNames)
                .flatMap(List::stream)
                .toList()),
        bounded(passages.headings()),
        joined(Stream.concat(passages.texts().stream(), frontMatter(document)).toList()));
  }

  /**
   * Questions with their options, and the prompts of cards, that stand in no section: of the
   * document without keys.
   */
  private static Stream<String> frontMatter(Document document) {
    Stream<String> questions =
        document.questions().stream()
            .filter(question -> question.section() == null)
            .flatMap(NoteText::asked);
    Stream<String> cards =
        document.flashcards().stream()
            .filter(card -> card.section() == null)
            .map(Flashcard::question);
    return Stream.concat(questions, cards).filter(text -> !text.isBlank());
  }

  private static Stream<String> asked(Question question) {
    return Stream.concat(
        Stream.of(Objects.requireNonNullElse(question.topic(), ""), question.prompt()),
        question.options().stream().map(Option::text));
  }

  private static List<String> bounded(List<String> names) {
    List<String> kept = new ArrayList<>();
    int left = MOST_NAMES;
    for (String name : names) {
      left -= name.length();
      if (left < 0) {
        break;
      }
      kept.add(oneLine(name));
    }
    return kept;
  }

  private static String joined(List<String> texts) {
    StringBuilder joined = new StringBuilder();
    for (String text : texts) {
      if (joined.length() >= MOST_TEXT) {
        break;
      }
      joined.append(joined.isEmpty() ? "" : "\n").append(oneLine(text));
    }
    return cut(joined.toString(), MOST_TEXT);
  }

  /** No database stores a zero. */
  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\0', ' ');
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean pair = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, pair ? most - 1 : most);
  }
}
