package io.studygraph.search;

import java.util.List;

/**
 * Why a note was found.
 *
 * @param text plain text, never HTML
 * @param ranges of the words found in it, in order, none touching another
 */
record Highlight(Field field, String text, List<TextRange> ranges) {

  /** Where the text stands in the note. */
  enum Field {
    TITLE("title"),
    TAG("tag"),
    HEADING("heading"),
    TEXT("text");

    private final String wireName;

    Field(String wireName) {
      this.wireName = wireName;
    }

    @Override
    public String toString() {
      return wireName;
    }
  }

  /**
   * Offsets in UTF-16 units, as strings of JavaScript and Java have them.
   *
   * @param end one behind the last
   */
  record TextRange(int start, int end) {}
}
