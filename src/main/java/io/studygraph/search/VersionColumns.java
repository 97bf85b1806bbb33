package io.studygraph.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * What is known of most versions of notes, in columns and in lists by word: a search for a word
 * that all have reads a few numbers of each, one behind the other. Some 300 bytes a version. Never
 * changed: what came since is looked at one by one, until the columns are made anew.
 */
final class VersionColumns {

  /** A row, a field and how often the word is there, in one number. */
  private static final int ROW_BITS = 22;

  private static final int FIELD_BITS = 2;
  private static final int TIMES_BITS = 6;

  static final VersionColumns NONE = new VersionColumns(List.of(), new int[0], 0);

  private static final int MOST_ROWS = 1 << ROW_BITS;

  private final RoaringBitmap numbers;
  private final int[] numberOfRow;
  private final List<NoteVersion> versions;
  private final int[] noteNumbers;
  private final int[] updatedDays;
  private final int[] categories;
  private final long[] openFrom;
  private final BitSet published;
  private final int[] tagEnds;
  private final int[] tags;
  private final int[] entryEnds;
  private final int[] entries;

  /**
   * @param versions in ascending order of their numbers
   * @param words how many words have numbers
   */
  VersionColumns(List<NoteVersion> versions, int[] numbers, int words) {
    int rows = Math.min(numbers.length, MOST_ROWS);
    this.versions = versions;
    this.numberOfRow = Arrays.copyOf(numbers, rows);
    this.numbers = RoaringBitmap.bitmapOf(numberOfRow);
    this.noteNumbers = new int[rows];
    this.updatedDays = new int[rows];
    this.categories = new int[rows];
    this.openFrom = new long[rows];
    this.published = new BitSet(rows);
    this.tagEnds = new int[rows];
    this.tags = new int[versions.stream().mapToInt(NoteVersion::tagCount).sum()];
    this.entryEnds = new int[words];
    for (int row = 0, tag = 0; row < rows; row++) {
      NoteVersion version = versions.get(row);
      noteNumbers[row] = version.noteNumber();
      updatedDays[row] = version.updatedDay();
      categories[row] = version.category();
      openFrom[row] = version.openFrom();
      published.set(row, version.isPublished());
      for (int i = 0; i < version.tagCount(); i++) {
        tags[tag++] = version.tag(i);
      }
      tagEnds[row] = tag;
      version.forEachWord((word, field, times) -> entryEnds[word]++);
    }
    this.entries = new int[startsOfEntries()];
    for (int row = 0; row < rows; row++) {
      int head = row << (FIELD_BITS + TIMES_BITS);
      versions
          .get(row)
          .forEachWord(
              (word, field, times) ->
                  entries[entryEnds[word]++] = head | field.place() << TIMES_BITS | times);
    }
  }

  /** Makes of the numbers of entries where they start; gives back how many there are. */
  private int startsOfEntries() {
    int all = 0;
    for (int word = 0; word < entryEnds.length; word++) {
      int count = entryEnds[word];
      entryEnds[word] = all;
      all += count;
    }
    return all;
  }

  /** Takes an entry of a word. */
  interface EntryVisitor {

    void visit(int row, int field, int times);
  }

  /** Tells where a word is, in the order of the rows. */
  void forEachEntry(int word, EntryVisitor visitor) {
    if (word >= entryEnds.length) {
      return;
    }
    for (int i = word == 0 ? 0 : entryEnds[word - 1]; i < entryEnds[word]; i++) {
      int entry = entries[i];
      visitor.visit(
          entry >>> (FIELD_BITS + TIMES_BITS),
          entry >>> TIMES_BITS & (1 << FIELD_BITS) - 1,
          entry & (1 << TIMES_BITS) - 1);
    }
  }

  int rows() {
    return numberOfRow.length;
  }

  /** Of the versions that have rows; not to be changed. */
  RoaringBitmap numbers() {
    return numbers;
  }

  int number(int row) {
    return numberOfRow[row];
  }

  NoteVersion version(int row) {
    return versions.get(row);
  }

  int noteNumber(int row) {
    return noteNumbers[row];
  }

  int updatedDay(int row) {
    return updatedDays[row];
  }

  int category(int row) {
    return categories[row];
  }

  boolean isPublished(int row) {
    return published.get(row);
  }

  boolean isOpen(int row, Instant now) {
    return openFrom[row] <= NoteVersion.microseconds(now);
  }

  int firstTag(int row) {
    return row == 0 ? 0 : tagEnds[row - 1];
  }

  int endOfTags(int row) {
    return tagEnds[row];
  }

  int tag(int index) {
    return tags[index];
  }
}
