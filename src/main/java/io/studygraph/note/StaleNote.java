package io.studygraph.note;

import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;
import io.studygraph.http.Versioned;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The note is not in the state that the request wants it in. */
final class StaleNote extends Failure {

  private static final long serialVersionUID = 1;

  private final transient @Nullable Versioned current;

  private StaleNote(ProblemType type, @Nullable Versioned current) {
    super(type, type.meaning());
    this.current = current;
  }

  /**
   * @param current null when the note is gone, or the caller may not know of it
   */
  static StaleNote changed(@Nullable Versioned current) {
    return new StaleNote(ProblemType.STALE_NOTE, current);
  }

  static StaleNote exists(@Nullable Versioned current) {
    return new StaleNote(ProblemType.NOTE_EXISTS, current);
  }

  @Override
  public Optional<Versioned> current() {
    return Optional.ofNullable(current);
  }
}
