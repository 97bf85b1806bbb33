package io.studygraph.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What this process knows of versions of notes, by number. As a version never changes, what is here
 * is never stale: which versions there are, and are found, only the database says.
 */
@ApplicationScoped
class NoteVersions {

  private static final int CHUNK_BITS = 12;
  private static final int CHUNK = 1 << CHUNK_BITS;

  /** By the upper bits of numbers, since most of them are gone where notes are often edited. */
  private final Map<Integer, AtomicReferenceArray<@Nullable NoteVersion>> chunks =
      new ConcurrentHashMap<>();

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

  /** Each as {@link #get} has it: numbers that stand together are mostly of one chunk. */
  @Nullable NoteVersion[] all(int[] numbers) {
    @Nullable NoteVersion[] all = new NoteVersion[numbers.length];
    int index = -1;
    AtomicReferenceArray<@Nullable NoteVersion> chunk = null;
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] >> CHUNK_BITS != index) {
        index = numbers[i] >> CHUNK_BITS;
        chunk = chunks.get(index);
      }
      all[i] = chunk == null ? null : chunk.get(numbers[i] & (CHUNK - 1));
    }
    return all;
  }

  void put(int number, NoteVersion version) {
    chunks
        .computeIfAbsent(number >> CHUNK_BITS, chunk -> new AtomicReferenceArray<>(CHUNK))
        .set(number & (CHUNK - 1), version);
  }

  /**
   * Forgets all but these. One that is forgotten though it is there will be read again.
   *
   * @param numbers in ascending order
   */
  void keep(int[] numbers) {
    chunks.forEach(
        (index, chunk) -> {
          boolean empty = true;
          for (int i = 0; i < CHUNK; i++) {
            if (Arrays.binarySearch(numbers, (index << CHUNK_BITS) + i) < 0) {
              chunk.set(i, null);
            } else {
              empty = false;
            }
          }
          if (empty) {
            chunks.remove(index, chunk);
          }
        });
  }
}
