package io.studygraph.processes;

import static io.studygraph.Together.together;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * What two processes do to notes.
 *
 * <p>{@code -Dwriters=16 -Dedits=200 -Dprocesses=2} makes a load test of it.
 */
class TwoProcessesIT extends OnTwoProcesses {

  private static final Logger LOG = Logger.getLogger(TwoProcessesIT.class);

  private static final int WRITERS = Integer.getInteger("writers", 16);
  private static final int EDITS = Integer.getInteger("edits", 30);
  private static final int PROCESSES = Integer.getInteger("processes", 2);

  @Test
  void oneFirstKeyOpensBoth() throws Exception {
    for (Service service : services) {
      HttpResponse<String> keys = service.send(authorized(service, "/keys").GET());
      assertThat(keys.statusCode()).isEqualTo(200);
      assertThat(JSON.readTree(keys.body()).path("items")).hasSize(1);
    }
  }

  @Test
  void noEditIsLost() throws Exception {
    String path = "/notes/counter";
    put(path, Writer.note(0));
    int before = revision(path);
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      writers.add(new Writer(services.get(i % PROCESSES), path, key, EDITS));
    }
    long start = System.nanoTime();
    int conflicts = together(writers).stream().mapToInt(Integer::intValue).sum();
    LOG.infof(
        "%,d edits by %d writers over %d processes, %,d conflicts, %.1f s",
        WRITERS * EDITS, WRITERS, PROCESSES, conflicts, (System.nanoTime() - start) / 1e9);
    for (Service service : services) {
      String note = service.send(authorized(service, path).GET()).body();
      assertThat(Writer.number(note)).isEqualTo(WRITERS * EDITS);
    }
    assertThat(revision(path)).isEqualTo(before + WRITERS * EDITS);
  }

  @Test
  void whatOneDidTheOtherAnswersAgain() throws Exception {
    HttpResponse<String> first = create(services.get(0), "across", "Across");
    assertThat(first.statusCode()).isEqualTo(201);
    HttpResponse<String> again = create(services.get(1), "across", "Across");
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
    assertThat(create(services.get(1), "across", "Another").statusCode()).isEqualTo(422);
  }

  @Test
  void ofBothAtOnceOneDoesIt() throws Exception {
    for (int i = 0; i < 10; i++) {
      String title = "At Once " + i;
      List<Callable<HttpResponse<String>>> senders = new ArrayList<>();
      for (int sender = 0; sender < 8; sender++) {
        Service service = services.get(sender % services.size());
        senders.add(() -> create(service, title.replace(' ', '-'), title));
      }
      List<HttpResponse<String>> answers = together(senders);
      assertThat(
              answers.stream().filter(answer -> !isReplayed(answer)).map(HttpResponse::statusCode))
          .containsOnlyOnce(201)
          .allMatch(status -> status == 201 || status == 409);
      assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
          .allMatch(answer -> answer.body().contains("idempotency-key-in-use"));
      assertThat(
              answers.stream()
                  .filter(answer -> answer.statusCode() == 201)
                  .map(HttpResponse::body)
                  .distinct())
          .hasSize(1);
    }
  }

  @Test
  void whatAKilledProcessBeganAnotherDoesWhenTheLeaseIsOver() throws Exception {
    int files = 500;
    byte[] zip = zip(files);
    try (Service killed = Service.start("killed", PROPERTIES)) {
      killed.awaitReady();
      HttpResponse<InputStream> begun =
          killed.send(ingest(killed, zip), BodyHandlers.ofInputStream());
      assertThat(begun.body().read()).isEqualTo('{');
      killed.kill();
    }
    Service other = services.get(1);
    HttpResponse<String> answer = other.send(ingest(other, zip));
    assertThat(answer.statusCode()).isEqualTo(409);
    while (answer.statusCode() == 409) {
      Thread.sleep(200);
      answer = other.send(ingest(other, zip));
    }
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode counts = JSON.readTree(answer.body().lines().reduce((a, b) -> b).orElseThrow());
    assertThat(counts.path("unchanged").intValue()).isPositive();
    assertThat(counts.path("unchanged").intValue() + counts.path("created").intValue())
        .isEqualTo(files);
  }

  @Test
  void graphOfOneFollowsWhatTheOtherWrites() throws Exception {
    Service writer = services.get(0);
    Service reader = services.get(1);
    write(writer, "followed", "# Followed");
    for (int i = 0; i < 20; i++) {
      write(writer, "follower-" + i, "# Follower\n\nTo [[followed]].");
      assertThat(related(reader, "followed")).contains("\"follower-" + i + "\"");
    }
  }

  /** Whatever a process was told, or was not told while it could not be. */
  @Test
  void graphIsNotStaleAfterConnectionsWereLost() throws Exception {
    Service writer = services.get(0);
    Service reader = services.get(1);
    write(writer, "cut", "# Cut");
    assertThat(related(reader, "cut")).doesNotContain("after-the-cut");
    disconnectEverybody();
    write(writer, "after-the-cut", "# After the cut\n\nTo [[cut]].");
    assertThat(related(reader, "cut")).contains("\"after-the-cut\"");
  }

  private static void disconnectEverybody() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                PROPERTIES.get("quarkus.datasource.jdbc.url"),
                PROPERTIES.get("quarkus.datasource.username"),
                PROPERTIES.get("quarkus.datasource.password"));
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where usename = current_user and pid <> pg_backend_pid()");
    }
  }

  private static String related(Service service, String slug) throws InterruptedException {
    return answered(service, () -> authorized(service, "/notes/" + slug + "/related").GET());
  }

  private static HttpRequest.Builder ingest(Service service, byte[] zip) {
    return authorized(service, "/ingest")
        .header("Idempotency-Key", "killed")
        .header("Accept", "application/x-ndjson")
        .header("Content-Type", "application/zip")
        .POST(BodyPublishers.ofByteArray(zip));
  }

  private static HttpResponse<String> create(Service service, String name, String title)
      throws InterruptedException {
    return service.send(
        authorized(service, "/notes")
            .header("Idempotency-Key", name)
            .header("Content-Type", "text/markdown")
            .POST(BodyPublishers.ofString("# " + title + "\n")));
  }

  private static void put(String path, String note) throws InterruptedException {
    Service service = services.get(0);
    HttpResponse<String> answer =
        service.send(
            authorized(service, path)
                .header("Content-Type", "text/markdown")
                .PUT(BodyPublishers.ofString(note)));
    assertThat(answer.statusCode()).isEqualTo(201);
  }

  private static int revision(String path) throws IOException, InterruptedException {
    Service service = services.get(0);
    String note = service.send(authorized(service, path).GET()).body();
    return JSON.readTree(note).path("revision").intValue();
  }

  private static byte[] zip(int files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < files; i++) {
        zip.putNextEntry(new ZipEntry("killed/note-%d.md".formatted(i)));
        zip.write("# Killed %d\n".formatted(i).getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
