package io.studygraph.search;

import io.studygraph.search.Clause.Kind;
import io.studygraph.search.Clause.Part;
import io.studygraph.search.Query.Field;
import io.studygraph.search.Query.Restriction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads what is asked: words, {@code "phrases"}, {@code -without}, {@code prefix*}, {@code tag:x},
 * {@code category:x}. Every text is a query: what fits no form of these is words.
 */
final class QueryReader {

  private static final String QUOTES = "\"“”„";

  private final String text;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Restriction> restrictions = new ArrayList<>();
  private int at;

  private QueryReader(String text) {
    this.text = text;
  }

  static Query read(String text) {
    QueryReader reader = new QueryReader(text);
    while (reader.at < text.length()) {
      reader.readNext();
    }
    return new Query(text, List.copyOf(reader.clauses), List.copyOf(reader.restrictions));
  }

  private void readNext() {
    if (isSpace(at)) {
      at++;
      return;
    }
    boolean excluded = text.charAt(at) == '-' && at + 1 < text.length() && !isSpace(at + 1);
    if (excluded) {
      at++;
    }
    for (Field field : Field.values()) {
      String name = field.name().toLowerCase(Locale.ROOT) + ":";
      int value = at + name.length();
      if (text.regionMatches(true, at, name, 0, name.length())
          && value < text.length()
          && !isSpace(value)) {
        at = value;
        readRestriction(field, excluded);
        return;
      }
    }
    if (isQuote(at)) {
      int start = at + 1;
      int end = quotedEnd();
      add(excluded, phrase(words(start, end)));
    } else {
      int start = at;
      at = spaceOrQuote();
      boolean prefix = text.charAt(at - 1) == '*';
      add(excluded, parts(words(start, at), prefix));
    }
  }

  private void readRestriction(Field field, boolean excluded) {
    int start = isQuote(at) ? at + 1 : at;
    int end;
    if (isQuote(at)) {
      end = quotedEnd();
    } else {
      end = spaceOrQuote();
      at = end;
    }
    String value = text.substring(start, end).strip();
    if (!value.isEmpty()) {
      restrictions.add(new Restriction(field, value, excluded));
    }
  }

  /** Goes behind a quoted text; one that is not closed ends with the query. */
  private int quotedEnd() {
    int end = at + 1;
    while (end < text.length() && !isQuote(end)) {
      end++;
    }
    at = Math.min(text.length(), end + 1);
    return end;
  }

  private int spaceOrQuote() {
    int end = at;
    while (end < text.length() && !isSpace(end) && !isQuote(end)) {
      end++;
    }
    return end;
  }

  private List<Word> words(int start, int end) {
    return Words.of(text.substring(start, end)).stream()
        .map(w -> new Word(w.folded(), start + w.start(), start + w.end(), w.unspaced()))
        .toList();
  }

  private void add(boolean excluded, List<Part> parts) {
    if (!parts.isEmpty()) {
      clauses.add(new Clause(excluded, parts));
    }
  }

  private static List<Part> phrase(List<Word> words) {
    List<Word> kept = withoutTail(words);
    if (kept.isEmpty()) {
      return List.of();
    }
    boolean character = kept.size() == 1 && isCharacter(kept.get(0));
    return List.of(new Part(character ? Kind.PREFIX : Kind.PHRASE, kept));
  }

  private static List<Part> parts(List<Word> words, boolean prefix) {
    List<Part> parts = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = i + 1;
      if (words.get(i).unspaced()) {
        while (end < words.size() && words.get(end).start() < words.get(end - 1).end()) {
          end++;
        }
        parts.addAll(phrase(words.subList(i, end)));
      } else {
        boolean last = end == words.size();
        parts.add(new Part(prefix && last ? Kind.PREFIX : Kind.WORD, List.of(words.get(i))));
      }
      i = end;
    }
    return parts;
  }

  /** The last character of a run is in the pair before it. */
  private static List<Word> withoutTail(List<Word> words) {
    int last = words.size() - 1;
    boolean tail = last > 0 && words.get(last).start() < words.get(last - 1).end();
    return tail ? words.subList(0, last) : words;
  }

  private static boolean isCharacter(Word word) {
    return word.unspaced() && word.folded().codePointCount(0, word.folded().length()) == 1;
  }

  private boolean isSpace(int index) {
    char c = text.charAt(index);
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private boolean isQuote(int index) {
    return QUOTES.indexOf(text.charAt(index)) >= 0;
  }
}
