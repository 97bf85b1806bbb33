package io.studygraph.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What notes are ranked and counted by, of one writing of a note: in one array, since a search
 * passes over as many of them as there are notes. Some 400 bytes.
 *
 * <p>Words and labels are numbers of dictionaries. Words of names stand in their order, with {@link
 * #GAP} between two names.
 */
final class NoteVersion {

  /** Stands behind every name, so that no phrase goes from one to the next. */
  static final int GAP = -1;

  private static final int TIMES_BITS = 6;
  private static final int MOST_TIMES = (1 << TIMES_BITS) - 1;

  private static final int ID = 0;
  private static final int PUBLISHED = 4;
  private static final int PUBLISH_AT = 5;
  private static final int UPDATED = 7;
  private static final int CATEGORY = 8;
  private static final int NOTE_NUMBER = 9;

  /** Of the tags, and then of each field. */
  private static final int ENDS = 10;

  private static final int HEAD = 15;

  private final int[] data;

  private NoteVersion(int[] data) {
    this.data = data;
  }

  /**
   * @param publishAt null where there is no such time
   * @param category the number of a label; -1 for none
   * @param tags numbers of labels
   * @param keywords as {@link #keyword} has them
   */
  record Facts(
      UUID note,
      int noteNumber,
      boolean published,
      @Nullable Instant publishAt,
      Instant updatedAt,
      int category,
      List<Integer> tags,
      List<Integer> title,
      List<Integer> tagWords,
      List<Integer> headings,
      List<Integer> keywords) {}

  static NoteVersion of(Facts facts) {
    List<List<Integer>> parts =
        List.of(facts.tags(), facts.title(), facts.tagWords(), facts.headings(), facts.keywords());
    int[] data = new int[HEAD + parts.stream().mapToInt(List::size).sum()];
    putLong(data, ID, facts.note().getMostSignificantBits());
    putLong(data, ID + 2, facts.note().getLeastSignificantBits());
    data[PUBLISHED] = facts.published() ? 1 : 0;
    Instant publishAt = facts.publishAt();
    putLong(data, PUBLISH_AT, publishAt == null ? Long.MIN_VALUE : microseconds(publishAt));
    data[UPDATED] = Math.toIntExact(facts.updatedAt().getEpochSecond() / 86_400);
    data[CATEGORY] = facts.category();
    data[NOTE_NUMBER] = facts.noteNumber();
    int end = HEAD;
    for (int part = 0; part < parts.size(); part++) {
      for (int number : parts.get(part)) {
        data[end++] = number;
      }
      data[ENDS + part] = end;
    }
    return new NoteVersion(data);
  }

  UUID note() {
    return new UUID(getLong(ID), getLong(ID + 2));
  }

  int noteNumber() {
    return data[NOTE_NUMBER];
  }

  boolean isPublished() {
    return data[PUBLISHED] == 1;
  }

  /** As the view {@code open_note} has it. */
  boolean isOpen(Instant now) {
    return openFrom() <= microseconds(now);
  }

  /** When it is open, in microseconds since 1970. */
  long openFrom() {
    return isPublished() ? getLong(PUBLISH_AT) : Long.MAX_VALUE;
  }

  /** In days since 1970. */
  int updatedDay() {
    return data[UPDATED];
  }

  /** The number of a label; -1 for none. */
  int category() {
    return data[CATEGORY];
  }

  int tagCount() {
    return data[ENDS] - HEAD;
  }

  int tag(int index) {
    return data[HEAD + index];
  }

  /** Where in {@link #word} the words of a field start; they end where those of the next do. */
  int start(Field field) {
    return data[ENDS + field.place()];
  }

  int end(Field field) {
    return data[ENDS + field.place() + 1];
  }

  /** The number of a word of a name, or {@link #GAP}. */
  int word(int index) {
    return data[index];
  }

  /** The number of a word that the text repeats. */
  int repeated(int index) {
    return data[index] >>> TIMES_BITS;
  }

  /** How often it does, as far as that is told apart. */
  int times(int index) {
    return data[index] & MOST_TIMES;
  }

  /** Takes a word with where it is, and, of the text, how often. */
  interface WordVisitor {

    void visit(int word, Field field, int times);
  }

  void forEachWord(WordVisitor visitor) {
    for (Field field : Field.NAMES) {
      for (int i = start(field); i < end(field); i++) {
        if (word(i) != GAP) {
          visitor.visit(word(i), field, 0);
        }
      }
    }
    for (int i = start(Field.TEXT); i < end(Field.TEXT); i++) {
      visitor.visit(repeated(i), Field.TEXT, times(i));
    }
  }

  /** A word with how often it is in the text. */
  static int keyword(int word, int times) {
    return word << TIMES_BITS | Math.min(times, MOST_TIMES);
  }

  static long microseconds(Instant time) {
    return Math.addExact(
        Math.multiplyExact(time.getEpochSecond(), 1_000_000L), time.getNano() / 1_000);
  }

  private static void putLong(int[] data, int index, long value) {
    data[index] = (int) (value >>> 32);
    data[index + 1] = (int) value;
  }

  private long getLong(int index) {
    return ((long) data[index] << 32) | (data[index + 1] & 0xFFFF_FFFFL);
  }
}
