package io.studygraph.search;

import io.studygraph.search.Highlight.Field;
import io.studygraph.search.Highlight.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Marks the words of a query in what notes say, and cuts the text to what stands around them. */
final class Highlighter {

  private static final int MOST_NAMES = 3;
  private static final int MOST_FRAGMENTS = 2;

  /** Of a fragment, in UTF-16 units. */
  private static final int LENGTH = 240;

  private static final int BEFORE = 60;

  private final Set<String> forms;
  private final Collection<String> prefixes;

  Highlighter(SearchedQuery searched) {
    this.forms = searched.forms();
    this.prefixes = searched.prefixes();
  }

  List<Highlight> of(NoteText note) {
    return Stream.of(
            names(Field.TITLE, List.of(note.title())),
            names(Field.TAG, note.tags()),
            names(Field.HEADING, note.headings()),
            fragments(note.text()))
        .flatMap(found -> found)
        .toList();
  }

  /** A paragraph, or a name, with its words that were asked for. */
  private record Marked(String text, List<Word> words) {

    long distinct() {
      return words.stream().map(Word::folded).distinct().count();
    }

    Highlight whole(Field field) {
      return new Highlight(field, text, ranges(0, text.length()));
    }

    /** Words of unspaced scripts overlap. */
    List<TextRange> ranges(int from, int to) {
      List<TextRange> ranges = new ArrayList<>();
      for (Word word : words) {
        if (word.start() < from || word.end() > to) {
          continue;
        }
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last).end() >= word.start() - from) {
          ranges.set(last, new TextRange(ranges.get(last).start(), word.end() - from));
        } else {
          ranges.add(new TextRange(word.start() - from, word.end() - from));
        }
      }
      return ranges;
    }

    Highlight fragment() {
      Word first = words.get(0);
      int from = text.length() <= LENGTH ? 0 : Math.max(0, first.start() - BEFORE);
      if (from > 0) {
        int space = text.indexOf(' ', from);
        from = space >= 0 && space < first.start() ? space + 1 : first.start();
      }
      int to = Math.min(text.length(), from + LENGTH);
      if (to < text.length()) {
        int space = text.lastIndexOf(' ', to);
        to = space >= first.end() ? space : Math.max(first.end(), whole(to));
      }
      return new Highlight(Field.TEXT, text.substring(from, to), ranges(from, to));
    }

    private int whole(int end) {
      return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
  }

  private Stream<Highlight> names(Field field, List<String> names) {
    return names.stream()
        .map(this::marked)
        .flatMap(Optional::stream)
        .limit(MOST_NAMES)
        .map(name -> name.whole(field));
  }

  private Stream<Highlight> fragments(String text) {
    return text.lines()
        .map(this::marked)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingLong(Marked::distinct).reversed())
        .limit(MOST_FRAGMENTS)
        .map(Marked::fragment);
  }

  private Optional<Marked> marked(String text) {
    List<Word> found = new ArrayList<>();
    for (Word word : Words.of(text)) {
      Word part = asked(text, word);
      if (part != null) {
        found.add(part);
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new Marked(text, found));
  }

  /** Of a pair of characters, the first may be all that was asked for. */
  private @Nullable Word asked(String text, Word word) {
    if (forms.contains(word.folded())) {
      return word;
    }
    if (prefixes.isEmpty() || prefixes.stream().noneMatch(word.folded()::startsWith)) {
      return null;
    }
    int end = word.start() + Character.charCount(text.codePointAt(word.start()));
    return word.unspaced() ? new Word(word.folded(), word.start(), end, true) : word;
  }
}
