package io.studygraph.document;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The keys of options: {@code A} to {@code Z}, then {@code AA}, {@code AB} and so on. */
final class OptionKeys {

  private static final List<String> LETTERS =
      IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString).toList();

  private OptionKeys() {}

  static String at(int index) {
    String last = LETTERS.get(index % LETTERS.size());
    return index < LETTERS.size() ? last : at(index / LETTERS.size() - 1) + last;
  }

  /** {@code A} → 0. */
  static int index(String key) {
    int index = 0;
    for (int i = 0; i < key.length(); i++) {
      index = index * 26 + key.charAt(i) - 'A' + 1;
    }
    return index - 1;
  }

  /** Whether each is the key of one of so many options. */
  static boolean areOf(int options, Collection<String> keys) {
    for (String key : keys) {
      if (index(key) >= options) {
        return false;
      }
    }
    return true;
  }

  /** Options without a letter are lettered by their order. */
  static boolean areInOrder(List<OptionBlock> options) {
    for (int i = 0; i < options.size(); i++) {
      String letter = options.get(i).letter();
      if (!letter.isEmpty() && !letter.equalsIgnoreCase(at(i))) {
        return false;
      }
    }
    return true;
  }
}
