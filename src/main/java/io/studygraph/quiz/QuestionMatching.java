package io.studygraph.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the questions of a note, or its flashcards, again after an edit, so that they keep their
 * ids: by the same prompt and the same options; else by the same prompt; else by the same options,
 * where no other question has them and they say something; else by {@link Likeness} and position.
 * Each step looks at what the steps before it left, and gives the pairs that look most alike to
 * each other first.
 */
final class QuestionMatching<R extends Recognizable<R>> {

  /** Two questions that look less alike are two questions. */
  static final double ALIKE = 0.6;

  /** What standing in the same place adds; less, the further apart. */
  private static final double PLACE = 0.1;

  /** Above so many pairs each question is compared with those near its place alone. */
  private static final int MOST_PAIRS = 40_000;

  private static final int NEAR = 10;

  private record Pair(int former, int present, double score) {}

  private final List<R> former;
  private final List<R> present;
  private final @Nullable Likeness[] formerLikeness;
  private final @Nullable Likeness[] presentLikeness;
  private final boolean[] taken;
  private final List<@Nullable R> predecessors;

  private QuestionMatching(List<R> former, List<R> present) {
    this.former = former;
    this.present = present;
    formerLikeness = new Likeness[former.size()];
    presentLikeness = new Likeness[present.size()];
    taken = new boolean[former.size()];
    predecessors = new ArrayList<>(Collections.nCopies(present.size(), null));
  }

  /** The present questions, each with the id and version that it has by what it was before. */
  static <R extends Recognizable<R>> List<R> match(List<R> former, List<R> present) {
    QuestionMatching<R> matching = new QuestionMatching<>(former, present);
    matching.bySame(row -> List.of(row.prompt(), row.options()), false);
    matching.bySame(Recognizable::prompt, false);
    matching.bySame(row -> says(row) ? row.options() : null, true);
    matching.bySame(QuestionMatching::optionSet, true);
    matching.take(
        matching.pairs(matching.freeFormer(), matching.freePresent()).stream()
            .filter(pair -> matching.likeness(pair.former(), pair.present()) >= ALIKE)
            .toList());
    return IntStream.range(0, present.size())
        .mapToObj(
            i -> {
              R predecessor = matching.predecessors.get(i);
              return predecessor == null ? present.get(i) : present.get(i).after(predecessor);
            })
        .toList();
  }

  private static @Nullable Object optionSet(Recognizable<?> row) {
    Wording wording = row.wording();
    return wording == null || !says(row) ? null : wording.optionSet();
  }

  private static boolean says(Recognizable<?> row) {
    Wording wording = row.wording();
    return wording == null || wording.optionsSay();
  }

  /**
   * Matches questions that have something in common.
   *
   * @param what null where it is not known
   * @param alone only where it names one question of each side: what several share tells none
   */
  private void bySame(Function<R, @Nullable Object> what, boolean alone) {
    Map<Object, List<Integer>> formerBy = grouped(freeFormer(), former, what);
    Map<Object, List<Integer>> presentBy = grouped(freePresent(), present, what);
    Set<Object> shared = new HashSet<>();
    if (alone) {
      shared.addAll(shared(former, what));
      shared.addAll(shared(present, what));
    }
    presentBy.forEach(
        (value, asked) -> {
          List<Integer> candidates = formerBy.getOrDefault(value, List.of());
          if (candidates.size() == 1 && asked.size() == 1 && !shared.contains(value)) {
            take(candidates.get(0), asked.get(0));
          } else if (!alone && !candidates.isEmpty()) {
            take(pairs(candidates, asked));
          }
        });
  }

  private Set<Object> shared(List<R> rows, Function<R, @Nullable Object> what) {
    Set<Object> seen = new HashSet<>();
    return rows.stream()
        .map(what)
        .flatMap(Stream::ofNullable)
        .filter(value -> !seen.add(value))
        .collect(Collectors.toSet());
  }

  private Map<Object, List<Integer>> grouped(
      List<Integer> places, List<R> rows, Function<R, @Nullable Object> what) {
    Map<Object, List<Integer>> groups = new HashMap<>();
    for (int place : places) {
      Object value = what.apply(rows.get(place));
      if (value != null) {
        groups.computeIfAbsent(value, v -> new ArrayList<>()).add(place);
      }
    }
    return groups;
  }

  private List<Integer> freeFormer() {
    return IntStream.range(0, former.size()).filter(i -> !taken[i]).boxed().toList();
  }

  private List<Integer> freePresent() {
    return IntStream.range(0, present.size())
        .filter(i -> predecessors.get(i) == null)
        .boxed()
        .toList();
  }

  private List<Pair> pairs(List<Integer> formerPlaces, List<Integer> presentPlaces) {
    boolean all = (long) formerPlaces.size() * presentPlaces.size() <= MOST_PAIRS;
    List<Pair> pairs = new ArrayList<>();
    for (int j = 0; j < presentPlaces.size(); j++) {
      int from = all ? 0 : Math.max(0, j - NEAR);
      int to = all ? formerPlaces.size() : Math.min(formerPlaces.size(), j + NEAR + 1);
      for (int i = from; i < to; i++) {
        int one = formerPlaces.get(i);
        int other = presentPlaces.get(j);
        double place = PLACE / (1 + Math.abs(one - other));
        pairs.add(new Pair(one, other, likeness(one, other) + place));
      }
    }
    return pairs;
  }

  private double likeness(int one, int other) {
    return of(formerLikeness, former, one).to(of(presentLikeness, present, other));
  }

  private Likeness of(@Nullable Likeness[] known, List<R> rows, int place) {
    Likeness likeness = known[place];
    if (likeness == null) {
      likeness = Likeness.of(rows.get(place).wording());
      known[place] = likeness;
    }
    return likeness;
  }

  private void take(List<Pair> pairs) {
    pairs.stream()
        .sorted(
            Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::present)
                .thenComparingInt(Pair::former))
        .forEach(
            pair -> {
              if (!taken[pair.former()] && predecessors.get(pair.present()) == null) {
                take(pair.former(), pair.present());
              }
            });
  }

  private void take(int one, int other) {
    taken[one] = true;
    predecessors.set(other, former.get(one));
  }
}
