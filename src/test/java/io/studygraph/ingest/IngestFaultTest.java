package io.studygraph.ingest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.studygraph.HttpTest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of files that are not to blame. */
@QuarkusTest
class IngestFaultTest extends HttpTest {

  @Test
  void aBugIsSaidOfItsFileAlone() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("bugs/before.md", "# Before The Bug\n");
    files.put("bugs/bug.md", "# " + FaultyIndex.BUG + "\n");
    files.put("bugs/behind.md", "# Behind The Bug\n");

    ingest(files)
        .body("items.outcome", contains("created", "failed", "created"))
        .body("items[1].diagnostics.code", contains("internal-error"));
    absent("bug");
  }

  @Test
  void anOutageIsSaidOfItsFileAndThoseBehindIt() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("outages/before.md", "# Before The Outage\n");
    files.put("outages/outage.md", "# " + FaultyIndex.OUTAGE + "\n");
    files.put("outages/behind.md", "# Behind The Outage\n");

    ingest(files)
        .body("items.outcome", contains("created", "failed", "failed"))
        .body("items[1].diagnostics.code", contains("storage-failed"))
        .body("items[2].diagnostics.code", contains("storage-failed"));
    absent("outage");

    ingest(Map.of("outages/behind.md", files.get("outages/behind.md"))).body("created", equalTo(1));
  }

  private static ValidatableResponse ingest(Map<String, String> files) throws IOException {
    return asAdmin()
        .contentType("application/x-tar")
        .body(Packed.tar(files))
        .post("/ingest")
        .then()
        .statusCode(200);
  }

  private static void absent(String slug) {
    asAdmin().get("/notes/" + slug).then().statusCode(404);
  }
}
