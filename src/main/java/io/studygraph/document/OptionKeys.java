package io.studygraph.document;

import io.studygraph.document.QuestionBlock.OptionBlock;
import java.util.ArrayList;
import java.util.List;

/** The keys of options: {@code A} to {@code Z}, then {@code AA}, {@code AB} and so on. */
final class OptionKeys {

  private OptionKeys() {}

  static String at(int index) {
    String last = Character.toString('A' + index % 26);
    return index < 26 ? last : at(index / 26 - 1) + last;
  }

  /** {@code A} → 0. */
  static int index(String key) {
    int index = 0;
    for (int i = 0; i < key.length(); i++) {
      index = index * 26 + key.charAt(i) - 'A' + 1;
    }
    return index - 1;
  }

  static List<String> first(int count) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      keys.add(at(i));
    }
    return keys;
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
