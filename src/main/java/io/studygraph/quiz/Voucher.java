package io.studygraph.quiz;

import io.studygraph.access.Caller;
import java.util.Locale;

/** Who says which learner makes an attempt. {@link #toString} is its name in the database. */
enum Voucher {
  /** A caller without a key, who may say any name: it is a note on the attempt, and no more. */
  NOBODY,
  /** A key that is bound to no learner: its owner knows its people. */
  KEY,
  /** The learner's own key. The attempt is closed to everybody without a key. */
  LEARNER;

  static Voucher of(Caller caller) {
    if (caller.key() == null) {
      return NOBODY;
    }
    return caller.isBound() ? LEARNER : KEY;
  }

  static Voucher named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
