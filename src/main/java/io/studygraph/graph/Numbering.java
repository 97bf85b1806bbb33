package io.studygraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers texts as they come, and puts them in order at the end. */
final class Numbering {

  private final Map<String, Integer> numbers = new HashMap<>();

  int number(String text) {
    Integer known = numbers.putIfAbsent(text, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  List<String> sorted() {
    return numbers.keySet().stream().sorted().toList();
  }

  /** For each number the place of its text in the order. */
  int[] places() {
    int[] places = new int[numbers.size()];
    List<String> sorted = sorted();
    for (int place = 0; place < places.length; place++) {
      places[number(sorted.get(place))] = place;
    }
    return places;
  }
}
