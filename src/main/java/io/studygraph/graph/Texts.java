package io.studygraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collection;

/** Short texts in one array: as many strings would take three times the memory. */
final class Texts {

  private final byte[] bytes;
  private final int[] ends;

  private Texts(byte[] bytes, int[] ends) {
    this.bytes = bytes;
    this.ends = ends;
  }

  static Texts of(Collection<String> texts) {
    Builder builder = new Builder();
    texts.forEach(builder::add);
    return builder.build();
  }

  int size() {
    return ends.length;
  }

  String get(int at) {
    int start = start(at);
    return new String(bytes, start, ends[at] - start, UTF_8);
  }

  /** Negative, zero or positive, by the bytes of both. */
  int compare(int at, Texts others, int other) {
    return Arrays.compareUnsigned(
        bytes, start(at), ends[at], others.bytes, others.start(other), others.ends[other]);
  }

  /** Where a text is among these, which are in order; what {@code binarySearch} gives. */
  int search(String text) {
    byte[] wanted = text.getBytes(UTF_8);
    int low = 0;
    int high = ends.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(bytes, start(middle), ends[middle], wanted, 0, wanted.length);
      if (order == 0) {
        return middle;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }

  private int start(int at) {
    return at == 0 ? 0 : ends[at - 1];
  }

  /** Takes texts one by one. */
  static final class Builder {

    private byte[] bytes = new byte[1024];
    private int length;
    private final Ints ends = new Ints();

    void add(String text) {
      byte[] added = text.getBytes(UTF_8);
      add(added, 0, added.length);
    }

    void add(Texts texts, int at) {
      add(texts.bytes, texts.start(at), texts.ends[at]);
    }

    private void add(byte[] from, int start, int end) {
      int added = end - start;
      if (length + added > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + added));
      }
      System.arraycopy(from, start, bytes, length, added);
      length += added;
      ends.add(length);
    }

    Texts build() {
      return new Texts(Arrays.copyOf(bytes, length), ends.toArray());
    }
  }
}
