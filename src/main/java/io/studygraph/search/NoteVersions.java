package io.studygraph.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * What this process knows of versions of notes, by number. As a version never changes, what is here
 * is never stale: which versions there are, and are found, only the database says.
 */
@ApplicationScoped
class NoteVersions {

  private static final int CHUNK_BITS = 12;
  private static final int CHUNK = 1 << CHUNK_BITS;

  /** So few are soon looked at one by one. */
  private static final int FEW = 1_000;

  /** By the upper bits of numbers, since most of them are gone where notes are often edited. */
  private final Map<Integer, AtomicReferenceArray<@Nullable NoteVersion>> chunks =
      new ConcurrentHashMap<>();

  private final AtomicInteger added = new AtomicInteger();
  private volatile VersionColumns columns = VersionColumns.NONE;
  private final Dictionary words = new Dictionary();
  private final Dictionary labels = new Dictionary();

  /** Folded words. */
  Dictionary words() {
    return words;
  }

  /** Tags, folded, and categories. */
  Dictionary labels() {
    return labels;
  }

  /** Null for one that has to be read first. */
  @Nullable NoteVersion get(int number) {
    AtomicReferenceArray<@Nullable NoteVersion> chunk = chunks.get(number >> CHUNK_BITS);
    return chunk == null ? null : chunk.get(number & (CHUNK - 1));
  }

  /** What most of them are known by too. */
  VersionColumns columns() {
    return columns;
  }

  /** Takes a version that has a row. */
  interface RowVisitor {

    void visit(int number, int row);
  }

  /** Takes a version that has none. */
  interface VersionVisitor {

    void visit(int number, NoteVersion version);
  }

  /** Looks at versions in ascending order, but for those that are gone by now: first at rows. */
  void split(
      RoaringBitmap numbers, VersionColumns arranged, RowVisitor rows, VersionVisitor others) {
    int row = 0;
    PeekableIntIterator wanted = RoaringBitmap.and(numbers, arranged.numbers()).getIntIterator();
    while (wanted.hasNext()) {
      int number = wanted.next();
      while (arranged.number(row) != number) {
        row++;
      }
      rows.visit(number, row);
    }
    RoaringBitmap.andNot(numbers, arranged.numbers())
        .forEach(
            (int number) -> {
              NoteVersion version = get(number);
              if (version != null) {
                others.visit(number, version);
              }
            });
  }

  /** Whether many versions are not in the columns. */
  boolean isOutgrown() {
    return added.get() > Math.max(FEW, columns.rows() / 10);
  }

  /** Makes the columns anew. */
  void arrange() {
    added.set(0);
    List<NoteVersion> versions = new ArrayList<>();
    IntStream.Builder numbers = IntStream.builder();
    chunks.keySet().stream()
        .sorted()
        .flatMapToInt(index -> IntStream.range(index << CHUNK_BITS, (index + 1) << CHUNK_BITS))
        .forEach(
            number -> {
              NoteVersion version = get(number);
              if (version != null) {
                versions.add(version);
                numbers.add(number);
              }
            });
    columns = new VersionColumns(versions, numbers.build().toArray(), words.size());
  }

  void put(int number, NoteVersion version) {
    chunks
        .computeIfAbsent(number >> CHUNK_BITS, chunk -> new AtomicReferenceArray<>(CHUNK))
        .set(number & (CHUNK - 1), version);
    added.incrementAndGet();
  }

  /** Forgets all but these. One that is forgotten though it is there will be read again. */
  void keep(RoaringBitmap numbers) {
    chunks.forEach(
        (index, chunk) -> {
          boolean empty = true;
          for (int i = 0; i < CHUNK; i++) {
            if (numbers.contains((index << CHUNK_BITS) + i)) {
              empty = false;
            } else {
              chunk.set(i, null);
            }
          }
          if (empty) {
            chunks.remove(index, chunk);
          }
        });
  }
}
