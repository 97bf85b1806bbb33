package io.studygraph.document;

import java.util.List;

/** A draft asks for what the note format cannot hold: written out, it would read as another. */
public final class Unwritable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  Unwritable(List<Problem> problems) {
    super("The note cannot be written in the note format.");
    this.problems = List.copyOf(problems);
  }

  /** Every one found, in the order of the note. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * @param pointer JSON pointer into the write form, for example {@code /questions/0/options/1}
   * @param message says what to do; quotes nothing of the draft
   */
  public record Problem(String pointer, String message) {}
}
