package io.studygraph.database;

import java.io.Serial;

/**
 * Why there is no database, and what to do about it, in words for whoever starts the application.
 */
public final class DatabaseUnavailable extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  DatabaseUnavailable(String message) {
    super(message);
  }

  DatabaseUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
