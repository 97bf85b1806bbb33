package io.studygraph.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An embedded server with an empty database: one for every Quarkus test, and others by name. */
public final class DatabaseResource implements QuarkusTestResourceLifecycleManager {

  private final Path directory;
  private final Path cluster;
  private final EmbeddedPostgres postgres;

  public DatabaseResource() {
    this(Path.of("target", "test-database"));
  }

  public DatabaseResource(Path directory) {
    this.directory = directory;
    this.cluster = directory.resolve("cluster");
    this.postgres = new EmbeddedPostgres(directory);
  }

  @Override
  public Map<String, String> start() {
    if (Files.exists(cluster)) {
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

  /** On 127.0.0.1, for what is to listen there. */
  public static int freePort() {
    return EmbeddedPostgres.freePort();
  }

  /** Tests that were killed may have left a server running, which the next start stops. */
  private void removeLeftBehind() {
    try (var left = new EmbeddedPostgres(directory)) {
      left.start();
    }
    removeCluster();
  }

  private void removeCluster() {
    try {
      DataDirectory.discard(cluster);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
