package io.studygraph.graph;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Rows of numbers, side by side in one array. Those of a row ascend, and may repeat. */
final class Rows {

  private final int[] starts;
  private final int[] numbers;

  private Rows(int[] starts, int[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  /**
   * @param starts of each row, and the end of the last
   */
  static Rows of(int[] starts, int[] numbers) {
    return new Rows(starts, numbers);
  }

  /**
   * @param pairs of a row and a number in it
   */
  static Rows ofPairs(int rows, Ints pairs) {
    int[] starts = new int[rows + 1];
    for (int i = 0; i < pairs.size(); i += 2) {
      starts[pairs.get(i) + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = starts.clone();
    int[] numbers = new int[pairs.size() / 2];
    for (int i = 0; i < pairs.size(); i += 2) {
      numbers[next[pairs.get(i)]++] = pairs.get(i + 1);
    }
    for (int row = 0; row < rows; row++) {
      Arrays.sort(numbers, starts[row], starts[row + 1]);
    }
    return new Rows(starts, numbers);
  }

  /** For each number the rows that have it, as often as they do. */
  Rows transposed(int count) {
    int[] first = new int[count + 1];
    for (int number : numbers) {
      first[number + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    int[] next = first.clone();
    int[] rows = new int[numbers.length];
    for (int row = 0; row < starts.length - 1; row++) {
      for (int at = starts[row]; at < starts[row + 1]; at++) {
        rows[next[numbers[at]]++] = row;
      }
    }
    return new Rows(first, rows);
  }

  /** Where the row starts in the whole. */
  int start(int row) {
    return starts[row];
  }

  /** Where it ends. */
  int end(int row) {
    return starts[row + 1];
  }

  /** By its place in the whole. */
  int number(int at) {
    return numbers[at];
  }

  int size() {
    return numbers.length;
  }

  /** The first place in the whole where the row has a number; negative when it has not. */
  int find(int row, int number) {
    int at = Arrays.binarySearch(numbers, starts[row], starts[row + 1], number);
    while (at > starts[row] && numbers[at - 1] == number) {
      at--;
    }
    return at;
  }

  boolean contains(int row, int number) {
    return find(row, number) >= 0;
  }

  /** The numbers of a row, each once. */
  IntStream row(int row) {
    return IntStream.range(starts[row], starts[row + 1])
        .filter(at -> at == starts[row] || numbers[at] != numbers[at - 1])
        .map(at -> numbers[at]);
  }

  /** The numbers of a row, as often as it has them. */
  void forEach(int row, IntConsumer taker) {
    for (int at = starts[row]; at < starts[row + 1]; at++) {
      taker.accept(numbers[at]);
    }
  }
}
