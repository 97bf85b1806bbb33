package io.studygraph.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's work on questions of a quiz, at a moment.
 *
 * @param grade null until it is graded, which happens once; regrading alone changes it
 * @param exam whether its note is an exam now, or was when the attempt was started and is gone
 * @param now the moment, by the database's clock, which all processes share
 */
record Attempt(
    UUID id,
    @Nullable String quiz,
    AttemptMode mode,
    @Nullable Scoring scoring,
    Owner owner,
    long seed,
    Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Instant submittedAt,
    @Nullable Grade grade,
    boolean exam,
    Instant now,
    List<Item> questions) {

  /**
   * A question and what was answered.
   *
   * @param selected ids of options; empty when nothing was ticked
   * @param answeredAt null until it is answered
   * @param amendment null as long as it was not regraded
   */
  record Item(
      PinnedQuestion question,
      List<String> selected,
      @Nullable Instant answeredAt,
      @Nullable Amendment amendment) {

    boolean answered() {
      return answeredAt != null;
    }

    /** The ids of the options that are right, by the key that counts. */
    List<String> correct() {
      return amendment != null ? amendment.correct() : question.correct();
    }

    @Nullable String explanation() {
      return amendment != null ? amendment.explanation() : question.explanation();
    }

    Item with(@Nullable Amendment other) {
      return new Item(question, selected, answeredAt, other);
    }
  }

  AttemptState state() {
    if (submittedAt != null) {
      return AttemptState.SUBMITTED;
    }
    return grade != null || (expiresAt != null && !now.isBefore(expiresAt))
        ? AttemptState.EXPIRED
        : AttemptState.OPEN;
  }

  /** This attempt as it is with other amendments. */
  Attempt with(List<Item> items) {
    return with(items, exam);
  }

  /** This attempt as it would be on an exam. */
  Attempt withoutKeys() {
    return with(questions, true);
  }

  private Attempt with(List<Item> items, boolean exam) {
    return new Attempt(
        id,
        quiz,
        mode,
        scoring,
        owner,
        seed,
        createdAt,
        expiresAt,
        submittedAt,
        grade,
        exam,
        now,
        items);
  }

  List<UUID> questionIds() {
    return questions.stream().map(item -> item.question().id()).toList();
  }

  boolean isOpen() {
    return state() == AttemptState.OPEN;
  }

  /** Null without a limit; of a second that has begun, the whole. */
  @Nullable Long remainingSeconds() {
    if (expiresAt == null) {
      return null;
    }
    return isOpen() ? Duration.between(now, expiresAt).plusNanos(999_999_999).toSeconds() : 0L;
  }

  /**
   * Whether the key of a question may be seen.
   *
   * @param author whether by an author
   */
  boolean reveals(Item item, boolean author) {
    return (author || !exam) && (!isOpen() || keeps(item));
  }

  /** Whether the answer to a question stands, since its key was shown after it. */
  boolean keeps(Item item) {
    return mode == AttemptMode.PRACTICE && item.answered();
  }

  /** What it earns as it stands now. */
  Grade graded() {
    return AttemptGrader.grade(questions, scoring);
  }
}
