package io.studygraph.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts texts into lines, each with the {@code \n} that ends it; the last may have none. Equal lines
 * of all texts are one object, so that millions of them take little space and are compared by
 * identity.
 */
final class TextLines {

  private final Map<String, String> known = new HashMap<>();

  List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline + 1;
      String line = text.substring(start, end);
      String same = known.putIfAbsent(line, line);
      lines.add(same == null ? line : same);
      start = end;
    }
    return lines;
  }
}
