package io.studygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IngestResourceTest extends HttpTest {

  private static final String LINES = "application/x-ndjson";

  @Test
  void oneNoteIsAnsweredParsed() {
    single("# Ring Buffer\n\n## Summary\n\nA queue.\n", "path", "single/ring-buffer.md")
        .statusCode(200)
        .body("created", equalTo(1))
        .body("items[0].path", equalTo("single/ring-buffer.md"))
        .body("items[0].slug", equalTo("ring-buffer"))
        .body("note.title", equalTo("Ring Buffer"))
        .body("note.category", equalTo("single"));
  }

  @Test
  void oneNoteWithoutAPathIsNamedByItsTitle() {
    single("# A Note Sent Without Path\n")
        .statusCode(200)
        .body("items[0].path", nullValue())
        .body("items[0].slug", equalTo("a-note-sent-without-path"));
  }

  @Test
  void theSameBytesAgainChangeNothing() {
    single(note("Same Bytes", "same-bytes", "x")).body("created", equalTo(1));
    single(note("Same Bytes", "same-bytes", "x"))
        .body("unchanged", equalTo(1))
        .body("note.revision", equalTo(1));
    single(note("Same Bytes", "same-bytes", "y"))
        .body("updated", equalTo(1))
        .body("note.revision", equalTo(2));
  }

  @Test
  void strictRefusesOneNoteWithEverythingItFinds() {
    single("# No Summary Here\n", "mode", "strict")
        .statusCode(422)
        .body("code", equalTo("invalid-note"))
        .body("errors.code", hasItem("missing-summary"));
    absent("no-summary-here");
  }

  @Test
  void oneNoteThatIsNotUtf8IsRefused() {
    asAdmin()
        .contentType("text/markdown")
        .body(new byte[] {'#', ' ', (byte) 0xff})
        .post("/ingest")
        .then()
        .statusCode(422)
        .body("code", equalTo("not-utf8"))
        .body("detail", containsString("offset 2"));
  }

  @Test
  void aPathThatLeadsElsewhereIsRefused() {
    single("# X\n", "path", "../x.md").statusCode(400).body("errors[0].parameter", equalTo("path"));
  }

  @Test
  void aFormHasManyFilesWithTheirFolders() {
    asAdmin()
        .multiPart("files", "forms/one.md", bytes("# One\n"), "text/markdown")
        .multiPart("files", "forms/two.md", bytes("# Two\n"), "text/markdown")
        .multiPart("picture", "forms/p.png", bytes("x"), "image/png")
        .post("/ingest")
        .then()
        .statusCode(200)
        .body("created", equalTo(2))
        .body("skipped", equalTo(1))
        .body("items.path", contains("forms/one.md", "forms/two.md", "forms/p.png"))
        .body("items[2].diagnostics.code", contains("not-markdown"))
        .body("note", nullValue());
  }

  @Test
  void aFormFieldThatIsNoFileIsRefused() {
    asAdmin()
        .multiPart("files", "a.md", bytes("# A\n"), "text/markdown")
        .multiPart("mode", "strict")
        .post("/ingest")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/mode"));
  }

  @Test
  void archivesOfEveryKindAreTakenIn() throws IOException {
    archive("application/zip", Packed.zip(Map.of("kinds/zip.md", "# Zip\n")))
        .body("items.slug", contains("zip"));
    archive("application/x-tar", Packed.tar(Map.of("kinds/tar.md", "# Tar\n")))
        .body("items.slug", contains("tar"));
    archive("application/gzip", Packed.gzip(Packed.tar(Map.of("kinds/gz.md", "# Gzip\n"))))
        .body("items.slug", contains("gz"));
    get("gz").statusCode(200).body("path", equalTo("kinds/gz.md"));
  }

  @Test
  void whatIsNoArchiveIsRefused() {
    for (String type : new String[] {"application/zip", "application/x-tar", "application/gzip"}) {
      asAdmin()
          .contentType(type)
          .body(bytes("This is no archive.".repeat(100)))
          .post("/ingest")
          .then()
          .statusCode(422)
          .body("code", equalTo("invalid-archive"));
    }
  }

  @Test
  void oneBadFileNeverLosesTheOthers() throws IOException {
    byte[] tar =
        Packed.tar(
            packed -> {
              Packed.add(packed, "others/before.md", "# Before\n");
              Packed.add(packed, "../out.md", "# Out\n");
              Packed.add(packed, "others/after.md", "# After\n");
            });

    archive("application/x-tar", tar)
        .body("created", equalTo(2))
        .body("failed", equalTo(1))
        .body("items[1].diagnostics.code", contains("unsafe-path"));
    get("before").statusCode(200);
    get("after").statusCode(200);
  }

  @Test
  void strictFailsFilesWithErrorsAlone() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("strict/bad.md", "# Strictly Bad\n");
    files.put("strict/good.md", "# Good\n\n## Summary\n\nAll there.\n");

    archive("application/zip", Packed.zip(files), "mode", "strict")
        .body("created", equalTo(1))
        .body("failed", equalTo(1))
        .body("items[0].diagnostics.code", hasItem("missing-summary"));
    absent("bad");
  }

  @Test
  void aDryRunReportsAndStoresNothing() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("dry/run.md", "# Dry\n");
    files.put("dry/more/run.md", "# Dry Too\n");

    archive("application/zip", Packed.zip(files), "dryRun", "true")
        .body("created", equalTo(2))
        .body("items.slug", contains("run", "more-run"));
    absent("run");
    archive("application/zip", Packed.zip(files)).body("items.slug", contains("run", "more-run"));
  }

  @Test
  void onConflictSaysWhatBecomesOfANoteThatDiffers() {
    single(note("Conflict", "conflict", "first"));
    single(note("Conflict", "conflict", "second"), "onConflict", "skip")
        .body("skipped", equalTo(1))
        .body("note.revision", equalTo(1));
    single(note("Conflict", "conflict", "second"), "onConflict", "fail")
        .statusCode(200)
        .body("failed", equalTo(1))
        .body("items[0].slug", equalTo("conflict"))
        .body("items[0].diagnostics.code", hasItem("slug-taken"))
        .body("note", nullValue());
    single(note("Conflict", "conflict", "first"), "onConflict", "fail")
        .body("unchanged", equalTo(1));
  }

  @Test
  void ofTwoFilesWithOneSlugTheSecondFails() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("twice/first.md", note("First", "twice", "first"));
    files.put("twice/second.md", note("Second", "twice", "second"));

    archive("application/zip", Packed.zip(files))
        .body("created", equalTo(1))
        .body("failed", equalTo(1))
        .body("items[1].slug", equalTo("twice"))
        .body("items[1].diagnostics[0].code", equalTo("duplicate-slug"))
        .body("items[1].diagnostics[0].message", containsString("twice/first.md"));
    get("twice").body("title", equalTo("First"));
  }

  @Test
  void folderNamesGoBeforeASlugThatIsTaken() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("derived.md", "# One\n");
    files.put("folder/derived.md", "# Two\n");

    archive("application/zip", Packed.zip(files))
        .body("items.slug", contains("derived", "folder-derived"))
        .body("items[1].diagnostics.code", hasItem("slug-derived"));
    archive("application/zip", Packed.zip(files))
        .body("unchanged", equalTo(2))
        .body("items.slug", contains("derived", "folder-derived"));
  }

  @Test
  void aFileThatGetsASlugIsStillTheNoteOfItsPath() {
    single("# Renamed\n", "path", "renamed/old-name.md").body("items[0].slug", equalTo("old-name"));
    single(note("Renamed", "new-name", "x"), "path", "renamed/old-name.md")
        .body("updated", equalTo(1))
        .body("items[0].slug", equalTo("new-name"))
        .body("note.revision", equalTo(2));
  }

  @Test
  void aReportInLinesHasALineForEachFileAndTheCounts() throws IOException {
    byte[] zip = Packed.zip(Map.of("lines/a-line.md", "# A Line\n"));

    String report =
        asAdmin()
            .contentType("application/zip")
            .accept(LINES)
            .body(zip)
            .post("/ingest")
            .then()
            .statusCode(200)
            .contentType(LINES)
            .extract()
            .asString();

    assertThat(report.split("\n"))
        .hasSize(2)
        .satisfies(lines -> assertThat(lines[0]).contains("\"slug\":\"a-line\""))
        .satisfies(
            lines ->
                assertThat(lines[1])
                    .isEqualTo(
                        "{\"created\":1,\"updated\":0,\"unchanged\":0,\"skipped\":0,\"failed\":0}"));
  }

  @Test
  void anEmptyArchiveHasAnEmptyReport() throws IOException {
    archive("application/zip", Packed.zip(Map.of())).body("items", empty());
  }

  @Test
  void aFormMayHaveThousandsOfFiles() {
    RequestSpecification request = asAdmin().queryParam("dryRun", true);
    for (int i = 0; i < 1500; i++) {
      request.multiPart("files", "p" + i + ".txt", bytes("x"), "text/plain");
    }

    request.post("/ingest").then().statusCode(200).body("items", hasSize(1500));
  }

  @Test
  void onlyWritersTakePart() {
    anonymously().contentType("text/markdown").body("# X\n").post("/ingest").then().statusCode(401);
  }

  @Test
  void otherReportsAndOtherTypesAreRefused() {
    asAdmin()
        .contentType("text/markdown")
        .accept("text/html")
        .body("# Not Acceptable\n")
        .post("/ingest")
        .then()
        .statusCode(406);
    absent("not-acceptable");
    asAdmin().contentType(ContentType.JSON).body("{}").post("/ingest").then().statusCode(415);
  }

  private static ValidatableResponse single(String markdown, Object... query) {
    return archive("text/markdown", bytes(markdown), query);
  }

  private static ValidatableResponse archive(String type, byte[] body, Object... query) {
    RequestSpecification request = asAdmin().contentType(type).body(body);
    for (int i = 0; i < query.length; i += 2) {
      request.queryParam((String) query[i], query[i + 1]);
    }
    return request.post("/ingest").then();
  }

  private static ValidatableResponse get(String slug) {
    return asAdmin().get("/notes/{slug}", slug).then();
  }

  private static void absent(String slug) {
    get(slug).statusCode(404);
  }

  private static String note(String title, String slug, String summary) {
    return "---\ntitle: %s\nslug: %s\n---\n\n# %s\n\n## Summary\n\n%s\n"
        .formatted(title, slug, title, summary);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
