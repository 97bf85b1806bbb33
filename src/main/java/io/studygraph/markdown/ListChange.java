package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How one list becomes another with as few changes as can be: {@code [a, b, c]} → {@code [a, x, c]}
 * keeps a and c, and puts x in the place of b.
 */
public final class ListChange {

  /** Of longer lists, once their equal ends are left out, all is taken for changed. */
  private static final long MAX_COMPARED = 4_000_000;

  private final int oldSize;
  private final int newSize;
  private final BiPredicate<Integer, Integer> same;
  private final List<Step> steps = new ArrayList<>();

  /**
   * What becomes of an entry: with both places it stays or is changed, without {@code to} it goes,
   * without {@code from} it is new.
   *
   * @param from its place in the old list, or -1
   * @param to its place in the new list, or -1
   */
  public record Step(int from, int to, boolean same) {

    public static Step keep(int from, int to) {
      return new Step(from, to, true);
    }

    public static Step change(int from, int to) {
      return new Step(from, to, false);
    }

    public static Step remove(int from) {
      return new Step(from, -1, false);
    }

    public static Step insert(int to) {
      return new Step(-1, to, false);
    }

    public boolean removes() {
      return to < 0;
    }

    public boolean inserts() {
      return from < 0;
    }
  }

  private ListChange(int oldSize, int newSize, BiPredicate<Integer, Integer> same) {
    this.oldSize = oldSize;
    this.newSize = newSize;
    this.same = same;
  }

  /** Steps in the order of both lists. */
  public static <A extends @Nullable Object, B extends @Nullable Object> List<Step> between(
      List<A> before, List<B> after, BiPredicate<A, B> same) {
    return new ListChange(
            before.size(), after.size(), (i, j) -> same.test(before.get(i), after.get(j)))
        .steps();
  }

  /** Steps that change nothing, to be changed themselves. */
  static List<Step> keepAll(int size) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      steps.add(Step.keep(i, i));
    }
    return steps;
  }

  private List<Step> steps() {
    int head = 0;
    while (head < Math.min(oldSize, newSize) && same.test(head, head)) {
      steps.add(Step.keep(head, head));
      head++;
    }
    int tail = 0;
    while (tail < Math.min(oldSize, newSize) - head
        && same.test(oldSize - 1 - tail, newSize - 1 - tail)) {
      tail++;
    }
    compare(head, oldSize - tail, newSize - tail);
    for (int i = tail; i > 0; i--) {
      steps.add(Step.keep(oldSize - i, newSize - i));
    }
    return Collections.unmodifiableList(steps);
  }

  /** By the longest common subsequence; what stands between two entries of it is changed. */
  private void compare(int head, int oldEnd, int newEnd) {
    int rows = oldEnd - head;
    int columns = newEnd - head;
    int from = head;
    int to = head;
    if ((long) rows * columns <= MAX_COMPARED) {
      int[][] common = common(head, rows, columns);
      int i = 0;
      int j = 0;
      while (i < rows && j < columns) {
        if (common[i][j] == common[i + 1][j]) {
          i++;
        } else if (common[i][j] == common[i][j + 1]) {
          j++;
        } else {
          differ(from, head + i, to, head + j);
          steps.add(Step.keep(head + i++, head + j++));
          from = head + i;
          to = head + j;
        }
      }
    }
    differ(from, oldEnd, to, newEnd);
  }

  /** How many entries the ends of both lists from each place on have in common. */
  private int[][] common(int head, int rows, int columns) {
    int[][] common = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        common[i][j] =
            same.test(head + i, head + j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private void differ(int from, int oldEnd, int to, int newEnd) {
    int i = from;
    int j = to;
    while (i < oldEnd && j < newEnd) {
      steps.add(Step.change(i++, j++));
    }
    while (i < oldEnd) {
      steps.add(Step.remove(i++));
    }
    while (j < newEnd) {
      steps.add(Step.insert(j++));
    }
  }
}
