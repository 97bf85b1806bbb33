package io.studygraph.quiz;

import java.util.List;

/** Answers that speak of questions or options which the quiz does not have, or of one twice. */
public final class InvalidSubmission extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  InvalidSubmission(List<Fault> faults) {
    super("The answers do not fit the quiz.");
    this.faults = List.copyOf(faults);
  }

  /** All of them, in the order of the submission. */
  public List<Fault> faults() {
    return faults;
  }

  /**
   * @param pointer JSON pointer into the submission, for example {@code /answers/0/selected/1}
   * @param code {@code unknown-question}, {@code unknown-option}, {@code duplicate-question} or
   *     {@code duplicate-option}
   */
  public record Fault(String pointer, String code, String detail) {}
}
