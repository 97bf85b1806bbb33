package io.studygraph;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.studygraph.database.ApplicationDatabase;
import io.studygraph.database.DatabaseUnavailable;

/** Starts the application, with its database around it. */
@QuarkusMain
public final class Studygraph {

  public static void main(String... arguments) {
    try {
      ApplicationDatabase.during(() -> Quarkus.run(arguments));
    } catch (DatabaseUnavailable e) {
      // Logging starts with the application, which does not start.
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
