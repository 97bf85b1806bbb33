package io.studygraph.search;

/** In which fields a term is, and in which of them exactly, as the bits of a number. */
final class Places {

  static final int BITS = 8;

  /** How many combinations there are. */
  static final int COUNT = 1 << BITS;

  /** Of a term that is in the text alone. */
  static final int TEXT = 1 << Field.TEXT.place();

  private static final int EXACT = 4;

  private Places() {}

  /** A single one; nothing is more exact in the text. */
  static int of(int field, boolean exact) {
    int place = 1 << field;
    return exact && place != TEXT ? place | (place << EXACT) : place;
  }

  static boolean has(int places, Field field) {
    return (places & 1 << field.place()) != 0;
  }

  static boolean hasExactly(int places, Field field) {
    return (places & 1 << (field.place() + EXACT)) != 0;
  }
}
