package io.studygraph.note;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;

/**
 * Runs what writes notes, in a transaction of its own. Where another request got in between (it
 * took the slug in the same moment, or waits for a note that this one has), it starts over and sees
 * what the other did.
 */
@ApplicationScoped
class WriteTransaction {

  private static final int TRIES = 5;

  /**
   * @param dryRun undo everything at the end
   */
  <T> T run(boolean dryRun, Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return dryRun ? tryOut(work) : QuarkusTransaction.requiringNew().call(work::get);
      } catch (ConstraintViolationException | LockAcquisitionException lostRace) {
        if (attempt == TRIES) {
          throw lostRace;
        }
      }
    }
  }

  private static <T> T tryOut(Supplier<T> work) {
    QuarkusTransaction.begin();
    try {
      return work.get();
    } finally {
      QuarkusTransaction.rollback();
    }
  }
}
