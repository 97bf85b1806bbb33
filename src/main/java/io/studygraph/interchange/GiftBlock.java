package io.studygraph.interchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines between blank lines: a question, or a category, with comments.
 *
 * @param line where it starts, comments left aside
 * @param comments lines that start with {@code //}
 */
record GiftBlock(int line, String text, List<String> comments) {

  private static final String CATEGORY = "$CATEGORY:";

  static List<GiftBlock> of(String file) {
    List<GiftBlock> blocks = new ArrayList<>();
    Lines open = new Lines();
    int number = 0;
    for (String line : file.split("\\R", -1)) {
      number++;
      String bare = line.strip();
      if (bare.startsWith("//")) {
        open.comments.add(bare);
      } else if (bare.isEmpty()) {
        open.endIn(blocks);
      } else {
        // Moodle wants a blank line behind a category; people forget it.
        if (bare.startsWith(CATEGORY)) {
          open.endIn(blocks);
        }
        open.add(number, line);
        if (bare.startsWith(CATEGORY)) {
          open.endIn(blocks);
        }
      }
    }
    open.endIn(blocks);
    return blocks;
  }

  boolean isCategory() {
    return text.startsWith(CATEGORY);
  }

  /** The path of the category. */
  String category() {
    return text.substring(CATEGORY.length()).strip();
  }

  /** The lines of the block that is being read. */
  private static final class Lines {

    private final List<String> lines = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private int start;

    void add(int number, String line) {
      if (lines.isEmpty()) {
        start = number;
      }
      lines.add(line);
    }

    void endIn(List<GiftBlock> blocks) {
      if (!lines.isEmpty()) {
        blocks.add(new GiftBlock(start, String.join("\n", lines).strip(), List.copyOf(comments)));
      }
      lines.clear();
      comments.clear();
    }
  }
}
