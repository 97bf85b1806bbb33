package io.studygraph;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hibernate.SessionFactory;

/** Counts what is sent to the database. */
@Singleton
public class Statements {

  @Inject SessionFactory sessions;

  /** How many statements the application prepares meanwhile, on all its connections. */
  public long during(Runnable requests) {
    long before = sessions.getStatistics().getPrepareStatementCount();
    requests.run();
    return sessions.getStatistics().getPrepareStatementCount() - before;
  }
}
