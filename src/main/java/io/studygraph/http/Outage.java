package io.studygraph.http;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.concurrent.TimeoutException;

/** Tells a database that cannot be reached from a bug. */
public final class Outage {

  private Outage() {}

  /**
   * Whether an SQL state of class 08 (connection), 53 (resources) or 57 (operator) is the cause, or
   * that all connections were busy for too long.
   */
  public static boolean caused(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientException
          || (cause instanceof SQLException && cause.getCause() instanceof TimeoutException)) {
        return true;
      }
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        String state = sql.getSQLState();
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
      }
    }
    return false;
  }
}
