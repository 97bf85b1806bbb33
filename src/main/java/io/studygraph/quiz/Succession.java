package io.studygraph.quiz;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a note has of one kind, and what it had.
 *
 * @param present in the note's order
 * @param retired the last that went first: what is taken out, or broken by an edit, and is there
 *     again after the next one, is the same
 */
public record Succession<R extends Recognizable<R>>(List<R> present, List<R> retired) {

  /** Most that are kept of what there was. */
  static final int MOST_RETIRED = 200;

  /**
   * @param now what the note has now, with ids that are used where something is new
   */
  public Succession<R> after(List<R> now) {
    List<R> matched = QuestionMatching.match(present, now);
    Set<UUID> known = ids(present);
    List<R> unknown = matched.stream().filter(one -> !known.contains(one.id())).toList();
    Iterator<R> back = QuestionMatching.match(retired, unknown).iterator();
    List<R> next =
        matched.stream().map(one -> known.contains(one.id()) ? one : back.next()).toList();
    Set<UUID> kept = ids(next);
    List<R> gone =
        Stream.concat(present.stream(), retired.stream())
            .filter(one -> !kept.contains(one.id()))
            .limit(MOST_RETIRED)
            .toList();
    return new Succession<>(next, gone);
  }

  private static Set<UUID> ids(List<? extends Recognizable<?>> all) {
    return all.stream().map(Recognizable::id).collect(Collectors.toSet());
  }
}
