package io.studygraph.note;

import io.studygraph.database.Datasource;
import io.studygraph.database.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application on a database of its own, which stays for the next run. */
public final class BenchmarkServer implements Closeable {

  private static final String KEY = "benchmark-admin-key-0123456789abc";
  private static final Duration START = Duration.ofMinutes(5);
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  private final Path directory;
  private final EmbeddedPostgres postgres;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Datasource datasource;
  private final Process application;
  private final URI address;

  public BenchmarkServer() throws IOException, InterruptedException, SQLException {
    this(Path.of("target", "list-benchmark"));
  }

  /**
   * @param directory where the database is and stays
   */
  public BenchmarkServer(Path directory) throws IOException, InterruptedException, SQLException {
    this.directory = directory;
    this.postgres = new EmbeddedPostgres(directory.resolve("postgresql"));
    Files.createDirectories(directory);
    datasource = postgres.start();
    sql("alter role studygraph set session_preload_libraries = auto_explain");
    int port = freePort();
    address = URI.create("http://127.0.0.1:" + port);
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath().toString())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("application.log").toFile());
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", datasource.jdbcUrl());
    builder.environment().put("QUARKUS_DATASOURCE_USERNAME", datasource.username());
    builder.environment().put("QUARKUS_DATASOURCE_PASSWORD", datasource.password());
    builder.environment().put("STUDYGRAPH_ACCESS_ADMIN_KEY", KEY);
    application = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    awaitReady();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady() throws IOException, InterruptedException {
    long end = System.nanoTime() + START.toNanos();
    while (!isReady()) {
      if (!application.isAlive() || System.nanoTime() > end) {
        throw new IOException("It does not start: see " + directory.resolve("application.log"));
      }
      Thread.sleep(200);
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      return client
              .send(
                  HttpRequest.newBuilder(address.resolve("/q/health/ready")).build(),
                  BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** As an author, so that every filter finds something. */
  String get(String target) throws IOException, InterruptedException {
    return send(request(target).build());
  }

  /** As anybody. */
  public String getAnonymously(String target) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address.resolve(target)).build());
  }

  String ingest(byte[] tar) throws IOException, InterruptedException {
    return send(
        request("/ingest")
            .header("Content-Type", "application/x-tar")
            .POST(BodyPublishers.ofByteArray(tar))
            .build());
  }

  public String put(String target, String type, String body)
      throws IOException, InterruptedException {
    return send(
        request(target)
            .header("Content-Type", type)
            .PUT(BodyPublishers.ofString(body))
            .build());
  }

  /**
   * @param json empty for no body
   */
  public String post(String target, String json) throws IOException, InterruptedException {
    HttpRequest.Builder request = request(target);
    return send(
        json.isEmpty()
            ? request.POST(BodyPublishers.noBody()).build()
            : request
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
  }

  /** To the database, as its superuser. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(datasource.jdbcUrl(), "postgres", datasource.password());
  }

  private HttpRequest.Builder request(String target) {
    return HttpRequest.newBuilder(address.resolve(target))
        .timeout(Duration.ofMinutes(10))
        .header("Authorization", "Bearer " + KEY);
  }

  private String send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() / 100 != 2) {
      throw new IOException(request.uri() + " → " + response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  /**
   * The memory that the application's objects take, in bytes, without those that nobody has any
   * more.
   */
  public long usedMemory() throws IOException, InterruptedException {
    command("GC.run");
    Matcher used = USED.matcher(command("GC.heap_info"));
    if (!used.find()) {
      throw new IOException("It does not tell how much memory it uses");
    }
    return Long.parseLong(used.group(1)) * 1024;
  }

  private String command(String command) throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(application.pid()),
                command)
            .redirectErrorStream(true)
            .start();
    String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.waitFor();
    return answer;
  }

  /** As the database's superuser. */
  void sql(String statement) throws SQLException {
    try (Connection connection = connect();
        var prepared = connection.createStatement()) {
      prepared.execute(statement);
    }
  }

  /** What the database does for a request, by its log. */
  String explained(String target) throws IOException, InterruptedException, SQLException {
    Path log = directory.resolve("postgresql").resolve("server.log");
    explain(0);
    try {
      long before = Files.size(log);
      get(target);
      Thread.sleep(200);
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
          .substring(Math.toIntExact(before));
    } finally {
      explain(-1);
    }
  }

  private void explain(int slowerThanMillis) throws SQLException, InterruptedException {
    sql("alter system set auto_explain.log_min_duration = " + slowerThanMillis);
    sql("alter system set auto_explain.log_analyze = on");
    sql("alter system set auto_explain.log_buffers = on");
    sql("select pg_reload_conf()");
    Thread.sleep(200);
  }

  @Override
  public void close() {
    application.destroy();
    application.onExit().join();
    postgres.close();
  }
}
