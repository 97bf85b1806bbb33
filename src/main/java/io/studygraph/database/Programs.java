package io.studygraph.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's programs, ready to run on this machine as a user they accept. */
final class Programs {

  static final Duration MOMENT = Duration.ofSeconds(30);

  private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

  private final Path directory;
  private final Binaries binaries;
  private final Unprivileged user;
  private final Command command;

  private Programs(Path directory, Binaries binaries, Unprivileged user, Command command) {
    this.directory = directory;
    this.binaries = binaries;
    this.user = user;
    this.command = command;
  }

  static Programs in(DataDirectory directory) throws IOException {
    var command = new Command(directory.path());
    var binaries = Binaries.unpackedIn(directory);
    var user = Unprivileged.in(directory.path(), command);
    var programs = new Programs(directory.path(), binaries, user, command);
    programs.handOver();
    return programs;
  }

  Command.Outcome run(Duration limit, String program, String... arguments) throws IOException {
    return feed(limit, "", program, arguments);
  }

  /** Runs a program that reads the input. */
  Command.Outcome feed(Duration limit, String input, String program, String... arguments)
      throws IOException {
    var words = new ArrayList<>(user.prefix());
    words.add(binaries.program(program));
    words.addAll(List.of(arguments));
    return command.run(limit, input, words);
  }

  /** {@code postgres (PostgreSQL) 18.4} → 18. Also the proof that the programs run here at all. */
  String majorVersion() throws IOException {
    var outcome = run(MOMENT, "postgres", "--version");
    Matcher version = VERSION.matcher(outcome.output());
    if (!version.find()) {
      throw new DatabaseUnavailable(
          """
          PostgreSQL cannot be run from %s as %s.
          That user must be able to enter every directory above it; or set studygraph.database.dir to another directory.
          %s"""
              .formatted(directory, user, outcome.output()));
    }
    return version.group(1);
  }

  /** To be called after files were written that the programs are to read. */
  void handOver() throws IOException {
    user.own(directory);
  }
}
