package io.studygraph;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;

/** Counts what is sent to the database. */
@Singleton
public class Statements {

  private static final int RUNS = 3;

  @Inject SessionFactory sessions;

  /**
   * How many statements the application prepares for some requests, on all its connections. They
   * are sent several times and the fewest count: what it does by itself meanwhile only adds.
   */
  public long during(Runnable requests) {
    return LongStream.generate(() -> once(requests)).limit(RUNS).min().orElseThrow();
  }

  private long once(Runnable requests) {
    long before = sessions.getStatistics().getPrepareStatementCount();
    requests.run();
    return sessions.getStatistics().getPrepareStatementCount() - before;
  }
}
