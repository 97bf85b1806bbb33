package io.studygraph.search;

import java.util.List;

/**
 * Something that a query wants in a note, or not in it.
 *
 * @param parts all of them together
 */
record Clause(boolean excluded, List<Part> parts) {

  /** How words are looked for. */
  enum Kind {
    /** One word, whatever its ending. */
    WORD,
    /** Words one behind the other, just so. */
    PHRASE,
    /** One word that starts so. */
    PREFIX
  }

  record Part(Kind kind, List<Word> words) {}
}
