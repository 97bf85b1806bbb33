package io.studygraph.http;

/** A body with more bytes than are read into memory. */
public final class BodyTooLarge extends Failure {

  private static final long serialVersionUID = 1;

  public BodyTooLarge(long most) {
    super(ProblemType.BODY_TOO_LARGE, "The body may have %,d bytes at most.".formatted(most));
  }
}
