package io.studygraph.database;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;

/** The server that the application runs on: the one that is configured, else the embedded one. */
public final class ApplicationDatabase {

  private ApplicationDatabase() {}

  /**
   * Runs the application, with the embedded server started before it and stopped after it unless
   * {@code quarkus.datasource.jdbc.url} names a server.
   *
   * @throws DatabaseUnavailable when the server does not start; the application has not run then
   */
  public static void during(Runnable application) {
    SmallRyeConfig config = configuration();
    if (config.getOptionalValue(Datasource.URL, String.class).isPresent()) {
      application.run();
      return;
    }
    try (var postgres = new EmbeddedPostgres(config.getConfigMapping(DatabaseConfig.class).dir())) {
      // Before the start, so that a signal during it leaves no server behind.
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> closeAfterApplication(postgres), "Database shutdown"));
      EmbeddedDatasource.use(postgres.start());
      application.run();
    }
  }

  /** The application's own is not built yet; this one reads the same sources. */
  private static SmallRyeConfig configuration() {
    try {
      return ConfigUtils.configBuilder().withMapping(DatabaseConfig.class).build();
    } catch (ConfigValidationException e) {
      throw new DatabaseUnavailable("The configuration is wrong: " + e.getMessage(), e);
    }
  }

  /** Shutdown hooks run at once, so this one has to wait for that of the application. */
  private static void closeAfterApplication(EmbeddedPostgres postgres) {
    Application application = Application.currentApplication();
    if (application != null) {
      application.awaitShutdown();
    }
    postgres.close();
  }
}
