package io.studygraph.document;

import io.studygraph.markdown.Block;
import io.studygraph.markdown.Block.Heading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section while it is read: its heading and the blocks right below it, those of its subsections
 * left out.
 */
final class Part {

  final @Nullable Heading heading;
  final @Nullable Part parent;

  /**
   * What the section is for; inside a quiz or flashcards a heading names a topic, whatever it says.
   */
  final Role role;

  /** The role of the section, or of the nearest around it that has one. */
  final Role context;

  final int firstLine;
  final List<Block> blocks = new ArrayList<>(4);
  final List<Part> children = new ArrayList<>(0);
  int lastLine;

  Part(@Nullable Heading heading, @Nullable Part parent, int firstLine) {
    this.heading = heading;
    this.parent = parent;
    Role around = parent == null ? Role.OTHER : parent.context;
    boolean topic = around == Role.QUIZZES || around == Role.FLASHCARDS;
    this.role = topic || heading == null ? Role.OTHER : Headings.role(heading.text().markdown());
    this.context = role == Role.OTHER ? around : role;
    this.firstLine = firstLine;
    this.lastLine = firstLine;
  }

  int level() {
    return heading == null ? 0 : heading.level();
  }

  String title() {
    return heading == null ? "" : heading.text().plain();
  }

  /** Empty for text that stands below no heading. */
  String anchor() {
    return heading == null ? "" : heading.anchor();
  }

  /** The first line below the heading. */
  int bodyLine() {
    return heading == null ? firstLine : heading.span().lastLine() + 1;
  }

  /** The last line above its subsections. */
  int lastOwnLine() {
    return children.isEmpty() ? lastLine : children.get(0).firstLine - 1;
  }
}
