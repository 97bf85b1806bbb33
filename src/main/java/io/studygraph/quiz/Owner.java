package io.studygraph.quiz;

import io.studygraph.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Whose attempt it is.
 *
 * @param learner null when nobody was named
 * @param vouchedBy who said so
 */
record Owner(@Nullable String learner, Voucher vouchedBy) {

  /**
   * @param named the learner that the request names
   */
  static Owner of(Caller caller, @Nullable String named) {
    Voucher voucher = Voucher.of(caller);
    return new Owner(voucher == Voucher.NOBODY ? named : caller.learner(named), voucher);
  }

  /** Whether who has the attempt's id may go on with it. */
  boolean admits(Caller caller) {
    return caller.mayKnowOf(learner) || (caller.key() == null && vouchedBy != Voucher.LEARNER);
  }
}
