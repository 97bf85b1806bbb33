package io.studygraph.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application, run by itself on an empty directory and a free port. */
final class Service {

  private static final String KEY = "key-of-the-round-trip";
  private static final Pattern LISTENING = Pattern.compile("Listening on: (http://[\\d.]+:\\d+)");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final String url;

  private Service(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  static Service start(Path directory) throws IOException, InterruptedException {
    Path log = directory.resolve("log");
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("application"))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    command.environment().put("QUARKUS_HTTP_PORT", "0");
    command.environment().put("STUDYGRAPH_ACCESS_ADMIN_KEY", KEY);
    Process process = command.start();
    Instant end = Instant.now().plus(PATIENCE);
    while (process.isAlive() && Instant.now().isBefore(end)) {
      Matcher listening = LISTENING.matcher(Files.readString(log));
      if (listening.find()) {
        return new Service(process, listening.group(1));
      }
      Thread.sleep(100);
    }
    process.destroyForcibly();
    throw new AssertionError("It did not start:\n" + Files.readString(log));
  }

  String url() {
    return url;
  }

  /** Has every scope. */
  String key() {
    return KEY;
  }

  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("It did not stop");
    }
  }
}
