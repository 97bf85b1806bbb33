package io.studygraph.database;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of our own: durable, reachable from this machine alone, and with a password
 * from its first moment.
 *
 * <pre>{@code
 * try (var postgres = new EmbeddedPostgres(Path.of("data/postgresql"))) {
 *   Datasource datasource = postgres.start();
 *   DriverManager.getConnection(datasource.jdbcUrl(), datasource.username(), datasource.password());
 * }
 * }</pre>
 */
public final class EmbeddedPostgres implements Closeable {

  private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final Path path;
  private @Nullable DataDirectory directory;
  private @Nullable Cluster running;
  private boolean closed;

  /**
   * The directory is the server's own, made when there is none, in use by one process at a time.
   */
  public EmbeddedPostgres(Path path) {
    this.path = path;
  }

  /**
   * Starts the server, after it has stopped one that a killed application left behind. The first
   * start unpacks the programs and creates the database, which takes a few seconds.
   *
   * @throws DatabaseUnavailable with what to do
   */
  public synchronized Datasource start() {
    if (closed) {
      throw new IllegalStateException("Closed");
    }
    try {
      DataDirectory opened = DataDirectory.open(path);
      directory = opened;
      return start(opened);
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "The database in %s cannot be started: %s".formatted(path, e), e);
    }
  }

  /**
   * Stops the server and gives the directory free. Waits for a start under way; does nothing the
   * second time.
   */
  @Override
  public synchronized void close() {
    closed = true;
    try {
      if (running != null) {
        running.stop();
        running = null;
      }
      if (directory != null) {
        directory.close();
        directory = null;
      }
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "The database in %s cannot be stopped: %s".formatted(path, e), e);
    }
  }

  private Datasource start(DataDirectory directory) throws IOException {
    var cluster = new Cluster(directory, Programs.in(directory));
    cluster.prepare();
    String password = directory.password();
    int port = cluster.start(EmbeddedPostgres::freePort);
    running = cluster;
    LOG.infof("PostgreSQL listens on 127.0.0.1:%d, data in %s", port, directory.path());
    return new Datasource(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Cluster.NAME), Cluster.NAME, password);
  }

  static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new DatabaseUnavailable("No port is free on 127.0.0.1: " + e, e);
    }
  }
}
