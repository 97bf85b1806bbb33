package io.studygraph.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Creates the cluster, at the first start. */
final class NewCluster {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  /**
   * Which characters are letters to full-text search: with {@code C}, dashes and quotes are too,
   * and {@code word—word} is one word. Not every system has every one of these.
   */
  private static final List<String> CHARACTER_TYPES = List.of("C.UTF-8", "en_US.UTF-8", "C");

  private final DataDirectory directory;
  private final Programs programs;

  NewCluster(DataDirectory directory, Programs programs) {
    this.directory = directory;
    this.programs = programs;
  }

  /** Under another name until it is complete: a creation cut short starts again from nothing. */
  void create() throws IOException {
    Path unfinished = directory.unfinished();
    String password = directory.newPassword();
    programs.handOver();
    require(initialise(unfinished), "PostgreSQL cannot create its data directory");
    require(createDatabase(unfinished, password), "PostgreSQL cannot create its database");
    directory.publish(unfinished, directory.cluster());
  }

  private Command.Outcome initialise(Path cluster) throws IOException {
    var outcome = new Command.Outcome(1, "");
    for (String characterType : CHARACTER_TYPES) {
      DataDirectory.discard(cluster);
      outcome =
          programs.run(
              LIMIT,
              "initdb",
              "--username=postgres",
              "--pwfile=" + directory.passwordFile(),
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--locale=C",
              "--lc-ctype=" + characterType,
              "--no-instructions",
              "--pgdata=" + cluster);
      if (!outcome.output().contains("invalid locale name")) {
        break;
      }
    }
    return outcome;
  }

  /** Before the server first listens, so that the application never has to connect as superuser. */
  private Command.Outcome createDatabase(Path cluster, String password) throws IOException {
    String commandPerLine =
        """
        CREATE ROLE %1$s LOGIN PASSWORD '%2$s'
        CREATE DATABASE %1$s OWNER %1$s
        """
            .formatted(Cluster.NAME, password);
    return programs.feed(
        LIMIT,
        commandPerLine,
        "postgres",
        "--single",
        "-c",
        "exit_on_error=on",
        "-D",
        cluster.toString(),
        "postgres");
  }

  private static void require(Command.Outcome outcome, String otherwise) {
    if (!outcome.succeeded()) {
      throw new DatabaseUnavailable(otherwise + ": " + outcome.output());
    }
  }
}
