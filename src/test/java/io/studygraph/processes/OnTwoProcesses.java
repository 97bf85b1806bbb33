package io.studygraph.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.studygraph.database.DatabaseResource;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;

/**
 * Two processes of the packaged application on one database. They start at the same moment, while
 * the database is empty: both find it migrated, and one of them makes the first key.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
abstract class OnTwoProcesses {

  static final ObjectMapper JSON = new ObjectMapper();
  private static final Path KEY_FILE = Service.DIRECTORY.resolve("admin-key");
  static final Map<String, String> PROPERTIES = new HashMap<>();

  static List<Service> services = List.of();
  static String key = "";
  private static @Nullable DatabaseResource database;

  @BeforeAll
  static void startBothAtOnce() throws IOException, InterruptedException {
    Files.deleteIfExists(KEY_FILE);
    database = new DatabaseResource(Path.of("target", "processes-database"));
    PROPERTIES.putAll(database.start());
    PROPERTIES.put("studygraph.access.admin-key-file", KEY_FILE.toString());
    PROPERTIES.put("studygraph.idempotency.lease", "3S");
    services = Service.startAll(List.of("first", "second"), PROPERTIES);
    key = Files.readString(KEY_FILE).trim();
  }

  @AfterAll
  static void stop() {
    for (Service service : services) {
      service.close();
    }
    if (database != null) {
      database.stop();
    }
  }

  static void write(Service service, String slug, String markdown) throws InterruptedException {
    answered(
        service,
        () ->
            authorized(service, "/notes/" + slug)
                .header("Content-Type", "text/markdown")
                .PUT(BodyPublishers.ofString(markdown)));
  }

  /** A connection that was lost is found out by whoever uses it next, and fails that request. */
  static String answered(Service service, Supplier<HttpRequest.Builder> request)
      throws InterruptedException {
    HttpResponse<String> answer = service.send(request.get());
    for (int i = 0; i < 50 && answer.statusCode() >= 500; i++) {
      Thread.sleep(100);
      answer = service.send(request.get());
    }
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return answer.body();
  }

  static boolean isReplayed(HttpResponse<?> answer) {
    return answer.headers().firstValue("Idempotent-Replayed").isPresent();
  }

  static HttpRequest.Builder authorized(Service service, String path) {
    return service.request(path).header("Authorization", "Bearer " + key);
  }
}
