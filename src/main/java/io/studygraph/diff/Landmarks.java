package io.studygraph.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that stand once in each of two texts, as many as keep their order: what Bram Cohen's
 * patience diff takes for unchanged. Found in O(n log n).
 */
final class Landmarks {

  private static final int NONE = -1;

  private Landmarks() {}

  /** A line of one text and the same line of the other. */
  record Landmark(int from, int to) {}

  static List<Landmark> of(List<String> from, List<String> to) {
    Map<String, Integer> places = places(to);
    List<Landmark> candidates = new ArrayList<>();
    places(from)
        .forEach(
            (line, place) -> {
              int other = places.getOrDefault(line, NONE);
              if (place != NONE && other != NONE) {
                candidates.add(new Landmark(place, other));
              }
            });
    candidates.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return longestRise(candidates);
  }

  /** Where each line stands; {@link #NONE} for one that stands in several places. */
  private static Map<String, Integer> places(List<String> lines) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      places.merge(lines.get(i), i, (first, again) -> NONE);
    }
    return places;
  }

  /** The longest subsequence in which {@code to} rises, by patience sorting. */
  private static List<Landmark> longestRise(List<Landmark> candidates) {
    int[] tops = new int[candidates.size()]; // of each pile: the index of its last candidate
    int[] topPlaces = new int[candidates.size()];
    int[] before = new int[candidates.size()];
    int piles = 0;
    for (int i = 0; i < candidates.size(); i++) {
      int place = candidates.get(i).to();
      int pile = -Arrays.binarySearch(topPlaces, 0, piles, place) - 1; // no place comes twice
      before[i] = pile == 0 ? NONE : tops[pile - 1];
      tops[pile] = i;
      topPlaces[pile] = place;
      piles = Math.max(piles, pile + 1);
    }
    List<Landmark> rise = new ArrayList<>();
    for (int i = piles == 0 ? NONE : tops[piles - 1]; i != NONE; i = before[i]) {
      rise.add(candidates.get(i));
    }
    Collections.reverse(rise);
    return rise;
  }
}
