package io.studygraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers for words, from 0, given out as they come; for this process alone. */
final class Dictionary {

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final List<String> words = new ArrayList<>();

  /** The number of a word, which gets one if it has none. */
  int number(String word) {
    Integer known = numbers.get(word);
    return known == null ? add(word) : known;
  }

  /** The number of a word; -1 if it has none. */
  int find(String word) {
    return numbers.getOrDefault(word, -1);
  }

  String word(int number) {
    synchronized (words) {
      return words.get(number);
    }
  }

  int size() {
    synchronized (words) {
      return words.size();
    }
  }

  /** Numbers of the words that start so. */
  int[] startingWith(String prefix) {
    return numbers.entrySet().stream()
        .filter(word -> word.getKey().startsWith(prefix))
        .mapToInt(Map.Entry::getValue)
        .toArray();
  }

  private int add(String word) {
    synchronized (words) {
      return numbers.computeIfAbsent(
          word,
          added -> {
            words.add(added);
            return words.size() - 1;
          });
    }
  }
}
