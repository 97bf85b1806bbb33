package io.studygraph.search;

import io.studygraph.search.Clause.Kind;
import io.studygraph.search.SearchedQuery.Sought;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Tells where a version of a note has what is sought. Made for one query, and used by one thread:
 * it holds what it found in the last version.
 */
final class SoughtWords {

  private final int terms;

  /** By word: twice the term that it is, and one more where it is exact. */
  private final int[][] marks;

  /**
   * For each remainder by 64 whether a word with it is sought: most words are told apart by that.
   */
  private long remainders;

  /** By term; null for one that is no phrase. */
  private final int[][] phrases;

  private final int[] title;
  private final int[] found;
  private final int[] times;
  private int titleWords;
  private int soughtInTitle;

  SoughtWords(List<Sought> sought, List<String> title, Dictionary words) {
    this.terms = sought.size();
    this.marks = new int[words.size()][];
    this.phrases = new int[terms][];
    this.found = new int[terms];
    this.times = new int[terms];
    this.title = title.stream().mapToInt(words::find).toArray();
    for (int term = 0; term < terms; term++) {
      Sought one = sought.get(term);
      int exact = 2 * term + 1;
      if (one.kind() == Kind.PREFIX) {
        mark(words.startingWith(one.words().get(0)), exact);
      } else if (one.words().size() > 1) {
        phrases[term] = one.words().stream().mapToInt(words::find).toArray();
      } else {
        mark(one.forms().stream().mapToInt(words::find).toArray(), 2 * term);
        mark(one.words().stream().mapToInt(words::find).toArray(), exact);
      }
    }
  }

  private void mark(int[] words, int mark) {
    for (int word : words) {
      if (word < 0 || word >= marks.length) {
        continue;
      }
      int[] others = marks[word] == null ? new int[0] : marks[word];
      int[] all = Arrays.copyOf(others, others.length + 1);
      all[others.length] = mark;
      marks[word] = all;
      remainders |= 1L << word;
    }
  }

  /** Looks at a version that is known to have all terms, somewhere. */
  void find(NoteVersion version) {
    Arrays.fill(found, 0);
    Arrays.fill(times, 0);
    soughtInTitle = 0;
    titleWords = version.end(Field.TITLE) - version.start(Field.TITLE) - 1;
    findNames(version, Field.TITLE);
    findNames(version, Field.TAGS);
    findNames(version, Field.HEADINGS);
    for (int i = version.start(Field.TEXT); i < version.end(Field.TEXT); i++) {
      int word = version.repeated(i);
      if (isSought(word)) {
        for (int mark : marks[word]) {
          found[mark >> 1] |= Places.TEXT;
          times[mark >> 1] = Math.max(times[mark >> 1], version.times(i));
        }
      }
    }
    for (int term = 0; term < terms; term++) {
      if (found[term] == 0) {
        found[term] = Places.TEXT;
      }
    }
  }

  private void findNames(NoteVersion version, Field field) {
    int start = version.start(field);
    int end = version.end(field);
    for (int i = start; i < end; i++) {
      int word = version.word(i);
      if (isSought(word)) {
        for (int mark : marks[word]) {
          found[mark >> 1] |= Places.of(field.place(), (mark & 1) != 0);
        }
        soughtInTitle += field == Field.TITLE ? 1 : 0;
      }
    }
    for (int term = 0; term < terms; term++) {
      int[] phrase = phrases[term];
      if (phrase != null && isIn(version, phrase, start, end)) {
        found[term] |= Places.of(field.place(), true);
        soughtInTitle += field == Field.TITLE ? phrase.length : 0;
      }
    }
  }

  private boolean isSought(int word) {
    return (remainders >>> word & 1) != 0
        && word >= 0
        && word < marks.length
        && marks[word] != null;
  }

  int terms() {
    return terms;
  }

  /** Whether some terms are phrases, which no list of single words can tell. */
  boolean hasPhrases() {
    return Arrays.stream(phrases).anyMatch(Objects::nonNull);
  }

  /** Takes a word with the term that it is. */
  interface MarkVisitor {

    void visit(int word, int term, boolean exact);
  }

  void forEachMark(MarkVisitor visitor) {
    for (int word = 0; word < marks.length; word++) {
      if (marks[word] != null) {
        for (int mark : marks[word]) {
          visitor.visit(word, mark >> 1, (mark & 1) != 0);
        }
      }
    }
  }

  private static boolean isIn(NoteVersion version, int[] phrase, int start, int end) {
    for (int from = start; from + phrase.length <= end; from++) {
      int same = 0;
      while (same < phrase.length
          && version.word(from + same) == phrase[same]
          && phrase[same] >= 0) {
        same++;
      }
      if (same == phrase.length) {
        return true;
      }
    }
    return false;
  }

  /** The {@link Places} of a term. */
  int places(int term) {
    return found[term];
  }

  boolean isIn(int term, Field field) {
    return Places.has(found[term], field);
  }

  boolean isExactlyIn(int term, Field field) {
    return Places.hasExactly(found[term], field);
  }

  /** How often a term is in the text, if the text repeats it much; else 0. */
  int times(int term) {
    return times[term];
  }

  /** From 0 to 1. */
  double titleShare() {
    return titleWords <= 0 ? 0 : Math.min(1, (double) soughtInTitle / titleWords);
  }

  boolean isTitle(NoteVersion version) {
    int start = version.start(Field.TITLE);
    return title.length > 0
        && titleWords == title.length
        && isIn(version, title, start, start + titleWords);
  }
}
