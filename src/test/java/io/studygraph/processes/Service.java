package io.studygraph.processes;

import io.studygraph.database.DatabaseResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * The packaged application in a process of its own, on a free port of 127.0.0.1. Its log is {@code
 * target/processes/<name>.log}.
 */
final class Service implements AutoCloseable {

  static final Path DIRECTORY = Path.of("target", "processes").toAbsolutePath();

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final int LONGEST_STOP_SECONDS = 20;

  private final String name;
  private final Process process;
  private final URI address;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Service(String name, Process process, URI address) {
    this.name = name;
    this.process = process;
    this.address = address;
  }

  /**
   * Begins to start; {@link #awaitReady} waits for the end of it.
   *
   * @param properties configuration, handed over in the environment, where others cannot read it
   */
  static Service start(String name, Map<String, String> properties) throws IOException {
    Files.createDirectories(DIRECTORY);
    int port = DatabaseResource.freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-jar",
                JAR.toAbsolutePath().toString())
            .directory(DIRECTORY.toFile())
            .redirectErrorStream(true)
            .redirectOutput(DIRECTORY.resolve(name + ".log").toFile());
    properties.forEach((key, value) -> builder.environment().put(variable(key), value));
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    builder.environment().put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "12");
    return new Service(name, builder.start(), URI.create("http://127.0.0.1:" + port));
  }

  /** As SmallRye Config finds it in the environment. */
  private static String variable(String property) {
    return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  void awaitReady() throws IOException, InterruptedException {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException(
            "%s did not start:%n%s"
                .formatted(name, Files.readString(DIRECTORY.resolve(name + ".log"))));
      }
      Thread.sleep(100);
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      return send(request("/q/health/ready").GET()).statusCode() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofMinutes(1));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws InterruptedException {
    return send(request, BodyHandlers.ofString());
  }

  <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler)
      throws InterruptedException {
    try {
      return client.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it as {@code kill -9} does. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Ends it as an operator does, and by force if that takes too long. */
  @Override
  public void close() {
    process.destroy();
    try {
      process.onExit().orTimeout(LONGEST_STOP_SECONDS, TimeUnit.SECONDS).join();
    } catch (CompletionException tooLong) {
      kill();
    }
  }

  /** Starts several at the same moment. */
  static List<Service> startAll(List<String> names, Map<String, String> properties)
      throws IOException, InterruptedException {
    List<Service> services = new ArrayList<>();
    for (String name : names) {
      services.add(start(name, properties));
    }
    try {
      for (Service service : services) {
        service.awaitReady();
      }
    } catch (IOException | InterruptedException | RuntimeException e) {
      for (Service service : services) {
        service.close();
      }
      throw e;
    }
    return services;
  }
}
