package io.studygraph.markdown;

import org.jspecify.annotations.Nullable;

/** Turns offsets in code points, which the YAML library counts, into those of a Java string. */
final class CodePoints {

  private final int length;
  private final int @Nullable [] units;

  private CodePoints(int length, int @Nullable [] units) {
    this.length = length;
    this.units = units;
  }

  static CodePoints of(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new CodePoints(count, null);
    }
    int[] units = new int[count + 1];
    int unit = 0;
    for (int i = 0; i < count; i++) {
      units[i] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    units[count] = unit;
    return new CodePoints(count, units);
  }

  int toUnits(int codePoint) {
    int bounded = Math.min(codePoint, length);
    return units == null ? bounded : units[bounded];
  }
}
