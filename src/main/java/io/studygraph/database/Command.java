package io.studygraph.database;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Runs one program to its end: without a shell, with little of our environment, for a bounded time.
 */
final class Command {

  /**
   * What programs need to be found and to run; all else, secrets of ours included, is kept from
   * them.
   */
  private static final Set<String> ENVIRONMENT = Set.of("PATH", "SystemRoot", "TEMP", "TMP");

  /** How a program ended, and what it said on the way. */
  record Outcome(int exitCode, String output) {

    boolean succeeded() {
      return exitCode == 0;
    }
  }

  private final Path directory;

  /** In the directory programs run, and what they say is kept there while they do. */
  Command(Path directory) {
    this.directory = directory;
  }

  Outcome run(Duration limit, String input, List<String> words) throws IOException {
    // A file, because a pipe would stay open for as long as a server started by the program runs.
    Path output = directory.resolve("command.log");
    OwnerOnly.file(output);
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().keySet().retainAll(ENVIRONMENT);
    Process process = builder.start();
    try {
      try (var writer = process.outputWriter()) {
        writer.write(input);
      } catch (IOException e) {
        // It ended without reading everything; its exit code and output say why.
      }
      if (!process.waitFor(limit.toNanos(), NANOSECONDS)) {
        throw new DatabaseUnavailable(
            "%s has not ended after %d s.".formatted(words, limit.toSeconds()));
      }
      return new Outcome(process.exitValue(), Files.readString(output).strip());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("Interrupted while running " + words, e);
    } finally {
      process.destroyForcibly();
    }
  }
}
