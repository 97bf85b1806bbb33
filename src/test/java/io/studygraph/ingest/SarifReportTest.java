package io.studygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reports in SARIF fit its schema and say what the others say. */
@QuarkusTest
class SarifReportTest extends HttpTest {

  private static final String NOTE =
      """
      ---
      title: Linted
      slug: linted-note
      tags: [a b, c, A-B]
      ---

      # Linted
      """;

  @Test
  void resultsPointAtTheTextAndMendIt() throws IOException {
    Response answer = single("/ingest?dryRun=true&path=some%20folder/caf%C3%A9.md", NOTE);

    answer
        .then()
        .statusCode(200)
        .contentType("application/sarif+json")
        .body("runs[0].tool.driver.name", equalTo("studygraph"))
        .body("runs[0].columnKind", equalTo("utf16CodeUnits"))
        .rootPath("runs[0].results.find { it.ruleId == 'tag-repeated' }")
        .body("level", equalTo("warning"))
        .body(
            "locations[0].physicalLocation.artifactLocation.uri",
            equalTo("some%20folder/caf%C3%A9.md"))
        .body("locations[0].physicalLocation.region.startLine", equalTo(4))
        .body("locations[0].physicalLocation.region.startColumn", equalTo(16))
        .body("locations[0].physicalLocation.region.endColumn", equalTo(19))
        .body("locations[0].physicalLocation.region.charOffset", equalTo(NOTE.indexOf("A-B")))
        .body("locations[0].physicalLocation.region.charLength", equalTo(3))
        .body(
            "fixes[0].artifactChanges[0].replacements[0].deletedRegion.charOffset",
            equalTo(NOTE.indexOf(", A-B")))
        .body("fixes[0].artifactChanges[0].replacements[0].insertedContent.text", equalTo(""));
    assertFitsSchema(answer);
    asAdmin().get("/notes/linted-note").then().statusCode(404);
  }

  @Test
  void rulesAreTheCatalogue() {
    Response answer = single("/ingest?dryRun=true", "# Rules\n");

    for (int i = 0; i < DiagnosticResource.CATALOGUE.size(); i++) {
      assertThat(answer.<String>path("runs[0].tool.driver.rules[%d].id".formatted(i)))
          .isEqualTo(DiagnosticResource.CATALOGUE.get(i).code());
    }
    int index = answer.path("runs[0].results.find { it.ruleId == 'missing-slug' }.ruleIndex");
    assertThat(DiagnosticResource.CATALOGUE.get(index).code()).isEqualTo("missing-slug");
    answer
        .then()
        .body(
            "runs[0].tool.driver.rules.find { it.id == 'missing-slug' }.defaultConfiguration.level",
            equalTo("note"));
  }

  @Test
  void aNoteWithoutAPathIsDescribed() throws IOException {
    Response answer = single("/ingest?dryRun=true", "# No path\n");

    assertThat(
            answer.<String>path(
                "runs[0].results[0].locations[0].physicalLocation.artifactLocation.description.text"))
        .contains("without a path");
    assertFitsSchema(answer);
  }

  @Test
  void filesOfArchivesAreAmongTheResults() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a:b.md", "---\nslug: lint-a\n---\n# A\n\n## Summary\n\nx\n");
    files.put("empty.md", "");
    files.put("picture.png", "x");
    Response answer = archive(Packed.zip(files));

    answer
        .then()
        .statusCode(200)
        .body("runs[0].results.ruleId", hasItem("not-markdown"))
        .rootPath("runs[0].results.find { it.ruleId == 'not-markdown' }.locations[0]")
        .body("physicalLocation.artifactLocation.uri", equalTo("picture.png"))
        .body("physicalLocation.region", equalTo(null));
    assertFitsSchema(answer);
  }

  @Test
  void whatIsSaidOfTheArchiveHasNoPlace() throws IOException {
    byte[] tar = Packed.tar(Map.of("cut.md", "# Cut\n"));
    Response answer =
        asAdmin()
            .accept("application/sarif+json")
            .contentType("application/x-tar")
            .body(Arrays.copyOf(tar, 1024))
            .post("/ingest?dryRun=true");

    answer
        .then()
        .statusCode(200)
        .body(
            "runs[0].results.find { it.ruleId == 'archive-damaged' }.locations.size()", equalTo(0));
    assertFitsSchema(answer);
  }

  private static Response single(String url, String note) {
    return asAdmin()
        .urlEncodingEnabled(false)
        .accept("application/sarif+json")
        .contentType("text/markdown")
        .body(note.getBytes(StandardCharsets.UTF_8))
        .post(url);
  }

  private static Response archive(byte[] zip) {
    return asAdmin()
        .accept("application/sarif+json")
        .contentType("application/zip")
        .body(zip)
        .post("/ingest?dryRun=true");
  }

  private static void assertFitsSchema(Response answer) throws IOException {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
      assertThat(schema.validate(answer.asString(), InputFormat.JSON)).isEmpty();
    }
  }
}
