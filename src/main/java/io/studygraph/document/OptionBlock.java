package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one option, mostly one. */
final class OptionBlock {

  private final String letter;
  private final boolean ticked;
  private Span first;

  /** All lines, if there are more than the first. */
  private @Nullable List<Span> several;

  private boolean emphasised;

  OptionBlock(String letter, boolean ticked, Span line) {
    this.letter = letter;
    this.ticked = ticked;
    this.first = line;
  }

  /** As it is written; empty where there is none. */
  String letter() {
    return letter;
  }

  boolean ticked() {
    return ticked;
  }

  /** Whether it alone, or with a few, is set off from the others. */
  boolean emphasised() {
    return emphasised;
  }

  List<Span> text() {
    return several == null ? List.of(first) : several;
  }

  void add(Span line) {
    if (several == null) {
      several = new ArrayList<>();
      several.add(first);
    }
    several.add(line);
  }

  /**
   * @param bare the first line without the emphasis
   */
  void emphasise(Span bare) {
    first = bare;
    emphasised = true;
    if (several != null) {
      several.set(0, bare);
    }
  }

  /** Takes off blank lines at the end. */
  void trim(SourceLines lines) {
    if (several != null) {
      QuestionBlock.trim(several, lines);
      several = several.size() == 1 ? null : several;
    }
  }
}
