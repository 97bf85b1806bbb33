package io.studygraph.http;

import io.studygraph.http.Problem.Detail;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fact that keeps a request from being done: {@code SlugTaken}, {@code StaleNote}. Thrown where
 * it is found, and turned into a response in one place, {@code FailureMapper}. Its message is for
 * the caller.
 */
public abstract class Failure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final ProblemType type;
  private final transient List<Detail> details;

  protected Failure(ProblemType type, String message) {
    this(type, message, List.of());
  }

  /** A failure is an answer, not a bug: it carries no stack trace. */
  protected Failure(ProblemType type, String message, List<Detail> details) {
    super(message, null, false, false);
    this.type = type;
    this.details = List.copyOf(details);
  }

  public final ProblemType type() {
    return type;
  }

  public final List<Detail> details() {
    return details;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** The present state of the resource, where the caller has to know it; its ETag is answered. */
  public Optional<Versioned> current() {
    return Optional.empty();
  }

  /** Response headers that belong to it. */
  public Map<String, String> headers() {
    return Map.of();
  }
}
