package io.studygraph.diff;

import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.List;

/**
 * The changes between two lists of lines: the fewest (Myers, 1986) where up to {@link #MOST_EDITS}
 * lines are taken out or put in. Beyond that the lists are cut at their {@link Landmarks}, and each
 * piece is compared by itself; a piece that still differs by more is replaced as a whole. So the
 * work grows with the number of lines, not with its square, whatever the texts are.
 */
final class LineDiff {

  /**
   * Myers' work and space grow with the square of this: about half a million steps of some
   * nanoseconds, and as many small objects.
   */
  static final int MOST_EDITS = 1000;

  private final List<String> from;
  private final List<String> to;
  private final List<Change> changes = new ArrayList<>();

  private LineDiff(List<String> from, List<String> to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Changes in their order; between any two there is at least one line that stays.
   *
   * @param from lines by {@link TextLines}
   * @param to lines by the same
   */
  static List<Change> between(List<String> from, List<String> to) {
    LineDiff diff = new LineDiff(from, to);
    Change core = diff.core(new Change(0, from.size(), 0, to.size()));
    if (!diff.compare(core)) {
      diff.comparePieces(core);
    }
    return diff.changes;
  }

  private void comparePieces(Change whole) {
    int fromStart = whole.fromStart();
    int toStart = whole.toStart();
    for (Landmarks.Landmark stays : Landmarks.of(sourceOf(whole), targetOf(whole))) {
      int fromLine = whole.fromStart() + stays.from();
      int toLine = whole.toStart() + stays.to();
      compareOrReplace(new Change(fromStart, fromLine, toStart, toLine));
      fromStart = fromLine + 1;
      toStart = toLine + 1;
    }
    compareOrReplace(new Change(fromStart, whole.fromEnd(), toStart, whole.toEnd()));
  }

  private void compareOrReplace(Change piece) {
    Change core = core(piece);
    if (!compare(core)) {
      add(core);
    }
  }

  /** A change without the lines at both ends that stay. */
  private Change core(Change piece) {
    int fromStart = piece.fromStart();
    int fromEnd = piece.fromEnd();
    int toStart = piece.toStart();
    int toEnd = piece.toEnd();
    while (fromStart < fromEnd && toStart < toEnd && stays(fromStart, toStart)) {
      fromStart++;
      toStart++;
    }
    while (fromStart < fromEnd && toStart < toEnd && stays(fromEnd - 1, toEnd - 1)) {
      fromEnd--;
      toEnd--;
    }
    return new Change(fromStart, fromEnd, toStart, toEnd);
  }

  private boolean stays(int fromLine, int toLine) {
    return same(from.get(fromLine), to.get(toLine));
  }

  @SuppressWarnings("ReferenceEquality") // Equal lines are one object.
  private static boolean same(String one, String other) {
    return one == other;
  }

  /** Adds the fewest changes within a part; adds none and says no where they are too many. */
  private boolean compare(Change part) {
    List<String> source = sourceOf(part);
    List<String> target = targetOf(part);
    if (source.isEmpty() || target.isEmpty()) {
      add(part);
      return true;
    }
    if (Math.abs(source.size() - target.size()) > MOST_EDITS) {
      return false;
    }
    try {
      new MyersDiff<>(LineDiff::same)
          .computeDiff(source, target, new Bound()).stream()
              .map(
                  one ->
                      new Change(
                          one.startOriginal, one.endOriginal, one.startRevised, one.endRevised))
              .sorted(
                  (a, b) ->
                      Integer.compare(a.fromStart() + a.toStart(), b.fromStart() + b.toStart()))
              .forEach(one -> add(one.shifted(part.fromStart(), part.toStart())));
      return true;
    } catch (TooManyEdits tooMany) {
      return false;
    }
  }

  private List<String> sourceOf(Change part) {
    return from.subList(part.fromStart(), part.fromEnd());
  }

  private List<String> targetOf(Change part) {
    return to.subList(part.toStart(), part.toEnd());
  }

  private void add(Change change) {
    if (change.fromStart() == change.fromEnd() && change.toStart() == change.toEnd()) {
      return;
    }
    int last = changes.size() - 1;
    if (last >= 0 && changes.get(last).touches(change)) {
      changes.set(last, changes.get(last).joined(change));
    } else {
      changes.add(change);
    }
  }

  /** Ends a comparison that takes too long. */
  private static final class Bound implements DiffAlgorithmListener {

    @Override
    public void diffStart() {}

    @Override
    public void diffStep(int edits, int most) {
      if (edits > MOST_EDITS) {
        throw new TooManyEdits();
      }
    }

    @Override
    public void diffEnd() {}
  }

  private static final class TooManyEdits extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyEdits() {
      super(null, null, false, false);
    }
  }
}
