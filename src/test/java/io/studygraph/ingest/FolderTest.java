package io.studygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.studygraph.HttpTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole folders of notes, as an archive. */
@QuarkusTest
class FolderTest extends HttpTest {

  @Inject DataSource database;

  @BeforeEach
  void deleteNotes() {
    deleteEveryNote();
  }

  @Test
  void pathsGiveSlugsAndCategoriesWhereFrontMatterDoesNot() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("garden/Caching/Read Through.md", "# Read\n");
    files.put("garden/Caching/README.md", "# About Caching\n");
    files.put("garden/named.md", "---\nslug: my-own\ncategory: Mine\n---\n# N\n");
    files.put("top.md", "# Top\n");
    send(files).body("items.slug", contains("read-through", "caching", "my-own", "top"));

    get("/notes/read-through").body("category", equalTo("Caching"));
    get("/notes/caching").body("category", equalTo("Caching"));
    get("/notes/my-own").body("category", equalTo("Mine"));
    get("/notes/top").body("category", equalTo(null));
  }

  @Test
  void noteWhosePathAnotherOneTakesLosesWhatThePathAloneSaid() throws IOException {
    send(Map.of("garden/plot.md", "# Plot\n"));
    get("/notes/plot").body("path", equalTo("garden/plot.md")).body("category", equalTo("garden"));
    asAdmin().contentType("text/markdown").body("# Taker\n").put("/notes/taker");

    send(Map.of("garden/plot.md", "---\nslug: taker\n---\n# Taker\n"));

    get("/notes/taker").body("path", equalTo("garden/plot.md")).body("category", equalTo("garden"));
    get("/notes/plot").body("path", equalTo(null)).body("category", equalTo(null));
  }

  @Test
  void linksLeadToTheirNotesWhateverTheOrderOfTheFiles() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a/first.md", "---\nrelated: [The Last One, second]\n---\n[s](../b/second.md)\n");
    files.put("b/second.md", "# Second\n\n[[third]] and [f](../a/first.md) and [[nowhere]]\n");
    files.put("b/third.md", "---\nslug: no-3\naliases: [Number Three]\n---\n[[the-last-one]]\n");
    files.put("c/last.md", "---\ntitle: The Last One\n---\n[[Number Three]] [[First]]\n");
    send(files).body("failed", equalTo(0));
    String forward = graph();
    assertThat(forward).contains("no-3").contains("last").contains("\"exists\":false");

    deleteEveryNote();
    List<String> names = new ArrayList<>(files.keySet());
    Collections.reverse(names);
    Map<String, String> backward = new LinkedHashMap<>();
    names.forEach(name -> backward.put(name, files.get(name)));
    send(backward).body("failed", equalTo(0));

    assertThat(graph()).isEqualTo(forward);
  }

  private static String graph() {
    return get("/notes/first/related?depth=6").extract().asString();
  }

  @Test
  void onConflictIsTakenFileByFile() throws IOException {
    send(Map.of("conflict/a.md", "# A\n", "conflict/b.md", "# B\n"));
    Map<String, String> files = new LinkedHashMap<>();
    files.put("conflict/a.md", "# A\n");
    files.put("conflict/b.md", "# B changed\n");
    files.put("conflict/c.md", "# C\n");

    send(files, "onConflict", "fail")
        .body("items.outcome", contains("unchanged", "failed", "created"))
        .body("items[1].diagnostics.code", hasItem("slug-taken"));
    send(files, "onConflict", "skip")
        .body("items.outcome", contains("unchanged", "skipped", "unchanged"));
    get("/notes/b").body("title", equalTo("B"));
    send(files).body("items.outcome", contains("unchanged", "updated", "unchanged"));
    get("/notes/b").body("title", equalTo("B changed"));
  }

  @Test
  void linesArriveWhileLaterFilesAreStillToBeStored() throws Exception {
    Map<String, String> files = many(500);
    send(Map.of("many/n499.md", "# Before\n"));

    try (Connection other = database.getConnection()) {
      other.setAutoCommit(false);
      lock(other, "n499");
      InputStream report = stream(files);
      Scanner lines = new Scanner(report, StandardCharsets.UTF_8);
      for (int i = 0; i < 300; i++) {
        assertThat(lines.nextLine()).contains("\"slug\":\"n%03d\"".formatted(i));
      }
      get("/notes/n299").body("title", equalTo("N 299"));
      get("/notes/n499").body("title", equalTo("Before"));

      other.rollback();
      String last = "";
      while (lines.hasNextLine()) {
        last = lines.nextLine();
      }
      assertThat(last)
          .isEqualTo("{\"created\":499,\"updated\":1,\"unchanged\":0,\"skipped\":0,\"failed\":0}");
    }
  }

  @Test
  void aConnectionThatIsCutLosesNothingThatWasReported() throws Exception {
    List<String> reported = new ArrayList<>();
    try (InputStream report = stream(many(500))) {
      Scanner lines = new Scanner(report, StandardCharsets.UTF_8);
      for (int i = 0; i < 120; i++) {
        reported.add(lines.nextLine().replaceFirst(".*\"slug\":\"([^\"]+)\".*", "$1"));
      }
    }

    for (String slug : reported) {
      get("/notes/" + slug);
    }
    assertThat(reported).hasSize(120).startsWith("n000").endsWith("n119");
    // The rest can be sent again, whatever became of it.
    send(many(500)).body("failed", equalTo(0));
    get("/notes/n499");
  }

  private static Map<String, String> many(int files) {
    Map<String, String> many = new LinkedHashMap<>();
    for (int i = 0; i < files; i++) {
      many.put("many/n%03d.md".formatted(i), "# N %d\n\n[[n%03d]]\n".formatted(i, i + 1));
    }
    return many;
  }

  /** Sends files as a tar, and gives the report in lines while it is written. */
  private InputStream stream(Map<String, String> files) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/ingest".formatted(RestAssured.port)))
            .header("Authorization", "Bearer " + ADMIN_KEY)
            .header("Content-Type", "application/x-tar")
            .header("Accept", "application/x-ndjson")
            .POST(HttpRequest.BodyPublishers.ofByteArray(Packed.tar(files)))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body();
  }

  private static void lock(Connection connection, String slug) throws SQLException {
    try (var statement =
        connection.prepareStatement("select from live_note where slug = ? for update")) {
      statement.setString(1, slug);
      statement.executeQuery().close();
    }
  }

  private static ValidatableResponse send(Map<String, String> files, String... query)
      throws IOException {
    var request = asAdmin().contentType("application/x-tar").body(Packed.tar(files));
    for (int i = 0; i < query.length; i += 2) {
      request.queryParam(query[i], query[i + 1]);
    }
    return request.post("/ingest").then().statusCode(200);
  }

  private static ValidatableResponse get(String path) {
    return asAdmin().get(path).then().statusCode(200);
  }
}
