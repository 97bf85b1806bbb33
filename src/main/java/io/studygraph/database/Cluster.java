package io.studygraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;

/** PostgreSQL's data directory, and the server on it. */
final class Cluster {

  /** The application's database, and the role that owns it and nothing more. */
  static final String NAME = "studygraph";

  private static final Logger LOG = Logger.getLogger(Cluster.class);

  /** After a crash the server replays what it had acknowledged before it answers. */
  private static final Duration RECOVERY = Duration.ofMinutes(10);

  private static final int PORTS_TO_TRY = 5;

  private final DataDirectory directory;
  private final Programs programs;

  Cluster(DataDirectory directory, Programs programs) {
    this.directory = directory;
    this.programs = programs;
  }

  /** Creates what is not there, and stops a server that a killed application left behind. */
  void prepare() throws IOException {
    String version = programs.majorVersion();
    if (!Files.exists(directory.cluster())) {
      LOG.infof("Creating a database in %s", directory.path());
      new NewCluster(directory, programs).create();
    }
    refuseUnlessWrittenBy(version);
    if (Postmaster.runsOn(directory.cluster())) {
      LOG.info("Stopping the PostgreSQL that a killed application left behind");
      stop();
    }
  }

  /**
   * Starts the server.
   *
   * @param ports gives a free port; asked again when it is taken meanwhile
   * @return the port that the server listens on
   */
  int start(IntSupplier ports) throws IOException {
    for (int attempt = 1; ; attempt++) {
      int port = ports.getAsInt();
      Files.writeString(
          directory.cluster().resolve("postgresql.conf"), ServerSettings.listeningOn(port));
      Files.deleteIfExists(directory.serverLog());
      var outcome = control("start", RECOVERY, "--log=" + directory.serverLog());
      if (outcome.succeeded()) {
        return port;
      }
      String said = endOfServerLog();
      if (attempt == PORTS_TO_TRY || !said.contains("could not create any TCP/IP sockets")) {
        throw new DatabaseUnavailable(
            "PostgreSQL does not start in %s: %s\n%s"
                .formatted(directory.path(), outcome.output(), said));
      }
    }
  }

  void stop() throws IOException {
    if (!control("stop", Programs.MOMENT, "--mode=fast").succeeded()) {
      var outcome = control("stop", Programs.MOMENT, "--mode=immediate");
      if (!outcome.succeeded()) {
        throw new DatabaseUnavailable("PostgreSQL does not stop: " + outcome.output());
      }
    }
  }

  private void refuseUnlessWrittenBy(String version) throws IOException {
    String theirs = Files.readString(directory.cluster().resolve("PG_VERSION")).strip();
    if (!theirs.equals(version)) {
      throw new DatabaseUnavailable(
          """
          The data in %s was written by PostgreSQL %s; this is PostgreSQL %s, which cannot read it.
          Start the Studygraph that wrote it and export the notes, or set studygraph.database.dir to another directory."""
              .formatted(directory.path(), theirs, version));
    }
  }

  private Command.Outcome control(String action, Duration limit, String option) throws IOException {
    return programs.run(
        limit.plus(Programs.MOMENT),
        "pg_ctl",
        action,
        "--wait",
        "--timeout=" + limit.toSeconds(),
        option,
        "--pgdata=" + directory.cluster());
  }

  private String endOfServerLog() throws IOException {
    Path log = directory.serverLog();
    List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
  }
}
