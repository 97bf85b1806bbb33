package io.studygraph.tag;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;
import io.studygraph.http.Versioned;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tag is not in the state that the request wants it in. */
final class StaleTag extends Failure {

  private static final long serialVersionUID = 1;

  private final transient @Nullable Versioned current;

  /**
   * @param current null when no note carries it
   */
  StaleTag(@Nullable Versioned current) {
    super(ProblemType.STALE_TAG, ProblemType.STALE_TAG.meaning());
    this.current = current;
  }

  @Override
  public Optional<Versioned> current() {
    return Optional.ofNullable(current);
  }
}
