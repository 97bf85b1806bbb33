package io.studygraph.quiz;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of a note that asks, and keeps its identity across edits: a question, a flashcard.
 *
 * @param <R> itself
 */
public interface Recognizable<R extends Recognizable<R>> {

  UUID id();

  /** Equal to that of another one that asks the same. */
  Object prompt();

  /** Equal to that of another one that has the same to choose from, or to answer. */
  Object options();

  /** Null where it is not known. */
  @Nullable Wording wording();

  /** This one as the successor of a former state of it, whose id it has. */
  R after(R former);
}
