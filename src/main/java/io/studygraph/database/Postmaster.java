package io.studygraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The server process of a cluster, as its {@code postmaster.pid} tells. */
final class Postmaster {

  private Postmaster() {}

  /**
   * Whether a server runs on the cluster. The file outlives a killed server, and its process number
   * may by now be another program's: then the file is removed, because PostgreSQL itself would take
   * that program for the server and refuse to start.
   */
  static boolean runsOn(Path cluster) throws IOException {
    Path file = cluster.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return false;
    }
    boolean runs = process(file).filter(process -> serves(process, cluster)).isPresent();
    if (!runs) {
      Files.deleteIfExists(file);
    }
    return runs;
  }

  private static Optional<ProcessHandle> process(Path file) throws IOException {
    try {
      String number = Files.readString(file).lines().findFirst().orElse("");
      return ProcessHandle.of(Long.parseLong(number.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty(); // Cut short when it was written: such a server never started.
    }
  }

  /**
   * By the command line {@code postgres -D cluster}; where other processes' are hidden (Windows),
   * by the program.
   */
  private static boolean serves(ProcessHandle process, Path cluster) {
    ProcessHandle.Info info = process.info();
    return info.arguments()
        .map(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
        .or(() -> info.command().map(program -> program.contains("postgres")))
        .orElse(false);
  }
}
