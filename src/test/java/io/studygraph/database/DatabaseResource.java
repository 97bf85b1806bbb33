package io.studygraph.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Gives every Quarkus test one embedded server with an empty database. */
public final class DatabaseResource implements QuarkusTestResourceLifecycleManager {

  private static final Path DIRECTORY = Path.of("target", "test-database");
  private static final Path CLUSTER = DIRECTORY.resolve("cluster");

  private final EmbeddedPostgres postgres = new EmbeddedPostgres(DIRECTORY);

  @Override
  public Map<String, String> start() {
    if (Files.exists(CLUSTER)) {
      removeLeftBehind();
    }
    Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
    return postgres.start().properties();
  }

  @Override
  public void stop() {
    postgres.close();
    removeCluster();
  }

  /** Tests that were killed may have left a server running, which the next start stops. */
  private static void removeLeftBehind() {
    try (var left = new EmbeddedPostgres(DIRECTORY)) {
      left.start();
    }
    removeCluster();
  }

  private static void removeCluster() {
    try {
      DataDirectory.discard(CLUSTER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
