package io.studygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import io.studygraph.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes out comes in again. */
@QuarkusTest
class ExportTest extends HttpTest {

  /** What another system gives a note for itself. */
  private static final List<String> OWN = List.of("id", "createdAt", "updatedAt", "revision");

  @BeforeEach
  void empty() {
    deleteEveryNote();
  }

  @Test
  void anExportTakenInByAnEmptySystemGivesTheSameNotesAndTheSameGraph() throws IOException {
    everyKindOfNote();
    Map<String, Map<String, Object>> notes = notes();
    assertThat(notes).hasSizeGreaterThan(30);
    Map<String, String> redirects = redirects();
    assertThat(redirects)
        .containsEntry("was-first", "/notes/was-third")
        .containsEntry("was-second", "/notes/was-third")
        .containsEntry("held", "/notes/was-held")
        .doesNotContainKey("taken");

    byte[] zip = export();
    empty();
    Response report = ingest(zip);

    report.then().body("failed", equalTo(0)).body("created", equalTo(notes.size()));
    assertThat(notes()).isEqualTo(notes);
    assertThat(redirects()).isEqualTo(redirects);
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() throws IOException {
    everyKindOfNote();
    Map<String, Map<String, Object>> notes = notes();
    Map<String, String> redirects = redirects();

    byte[] zip = export();
    empty();
    ingest(reversed(zip)).then().body("failed", equalTo(0));

    assertThat(notes()).isEqualTo(notes);
    assertThat(redirects()).isEqualTo(redirects);
  }

  @Test
  void anExportTakenInWhereItCameFromChangesNothing() throws IOException {
    everyKindOfNote();
    int notes = notes().size();

    ingest(export()).then().body("unchanged", equalTo(notes));
  }

  @Test
  void theSameNotesGiveTheSameBytes() {
    put("b", "# B\n");
    put("a", "# A\n");
    Response first = asAdmin().get("/export");
    first
        .then()
        .statusCode(200)
        .header("Content-Disposition", "attachment; filename=\"notes.zip\"");
    Response second = asAdmin().get("/export");

    assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    asAdmin().header("If-None-Match", first.header("ETag")).get("/export").then().statusCode(304);

    put("a", "# Another\n");
    asAdmin().header("If-None-Match", first.header("ETag")).get("/export").then().statusCode(200);
  }

  @Test
  void aPathThatMovesIsAChange() throws IOException {
    ingest(Packed.zip(Map.of("x/moving.md", "---\nslug: moving\n---\n# M\n")));
    String tag = asAdmin().get("/export").header("ETag");
    ingest(Packed.zip(Map.of("y/moving.md", "---\nslug: moving\n---\n# M\n")))
        .then()
        .body("unchanged", equalTo(1));

    asAdmin().header("If-None-Match", tag).get("/export").then().statusCode(200);
    assertThat(files(export())).containsOnlyKeys("y/moving.md");
  }

  @Test
  void aFileHasTheTimeOfItsLastChange() throws IOException {
    put("timed", "# Timed\n");
    Instant updated = Instant.parse(asAdmin().get("/notes/timed").path("updatedAt"));

    try (ZipFile zip = ZipFile.builder().setByteArray(export()).get()) {
      assertThat(zip.getEntry("timed.md").getLastModifiedTime().toInstant())
          .isEqualTo(updated.truncatedTo(ChronoUnit.SECONDS));
    }
  }

  @Test
  void filesAreInTheOrderOfTheirNames() throws IOException {
    ingest(Packed.zip(Map.of("b/x.md", "# X\n", "a/z.md", "# Z\n", "b.md", "")));

    assertThat(files(export()).keySet()).containsExactly("a/z.md", "b.md", "b/x.md");
  }

  @Test
  void filtersKeepPartOfTheNotes() throws IOException {
    ingest(
        Packed.zip(
            Map.of(
                "one/a.md", "---\ntags: [Kept One]\n---\n# A\n",
                "one/b.md", "# B\n",
                "two/c.md", "---\ntags: [kept-one]\n---\n# C\n")));

    assertThat(files(export("tag", "kept one"))).containsOnlyKeys("one/a.md", "two/c.md");
    assertThat(files(export("category", "one"))).containsOnlyKeys("one/a.md", "one/b.md");
    assertThat(files(export("category", "one", "notTag", "kept one"))).containsOnlyKeys("one/b.md");
    assertThat(files(export("slug", "none"))).isEmpty();
    put("drafted", "---\nstatus: draft\n---\n[[a]]\n");
    assertThat(files(export("status", "draft"))).containsOnlyKeys("drafted.md");
    assertThat(files(export("linksTo", "a"))).containsOnlyKeys("drafted.md");
    assertThat(files(export("within", "drafted:1", "status", "published")))
        .containsOnlyKeys("one/a.md");
    assertThat(files(export("dateFrom", "2020-01-01"))).isEmpty();
  }

  @Test
  void notesOfEverySizeAreReadInTheirOrder() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < 450; i++) {
      files.put("n%03d.md".formatted(i), "# N\n" + "x".repeat(i % 150 == 7 ? 700_000 : i));
    }
    ingest(Packed.zip(files)).then().body("created", equalTo(450));

    assertThat(files(export())).isEqualTo(files);
  }

  @Test
  void keysAndDraftsAreForAuthors() {
    anonymously().get("/export").then().statusCode(401);
    as("write").get("/export").then().statusCode(403);
    as("author").get("/export").then().statusCode(200);
    as("author").accept("application/json").get("/export").then().statusCode(406);
    as("author").get("/export?tags=x").then().statusCode(400);
  }

  private void everyKindOfNote() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    Samples.bySlug().forEach((slug, text) -> files.put("samples/" + slug + ".md", text));
    files.put("caching.md", "# Caching\n\nSee [the other](x/caching.md) and [[Café]].\n");
    files.put("x/caching.md", "# Caching in Depth\n\n[Up](../caching.md)\n");
    files.put("a/caching.md", "---\ntags: [One, two]\nrelated: [caching]\n---\nNo heading\n");
    files.put("X/Caching.md", "---\ntitle: Shouted\n---\n");
    files.put("x/README.md", "# Folder\n");
    files.put("x/index.md", "# Folder Again\n");
    files.put("windows.md", "---\r\ntitle: Windows\r\n---\r\n\r\n# Windows\r\n");
    files.put("marked.md", "\ufeff---\ntitle: Marked\nslug: with-mark\n---\n# Marked\n");
    files.put("secret/draft.md", "---\nstatus: draft\nslug: secret\n---\n# Draft [[caching]]\n");
    files.put("日本/キャッシュ.md", "# キャッシュ\n\n[[Windows]]\n");
    files.put("übung/Café & Bar.markdown", "# Café\n\n[J](../日本/キャッシュ.md)\n");
    files.put("broken.md", "---\ntags: [a, b\n---\n# Broken\n");
    files.put("toml.md", "+++\ntitle = 'T'\n+++\n# Toml\n");
    files.put("blank.md", "\n");
    files.put("spaces in/a name.md", "No end of line, see [missing](nowhere.md)");
    ingest(Packed.zip(files)).then().statusCode(200).body("failed", equalTo(0));
    renamedNotes();
    put("put-here", "# Put\n\n[[caching]] and [[cdn]]\n");
    put("x-3", "# Same name as nobody's file\n");
    put("windows-2", "---\ntitle: W\nslug: windows-2\n---\n");
    // Its file would be another note's.
    asAdmin()
        .contentType("text/markdown")
        .body("# Taken\n")
        .queryParam("path", "put-here.md")
        .post("/ingest")
        .then()
        .statusCode(200);
    asAdmin()
        .contentType("text/markdown")
        .body("# Without an Extension\n")
        .queryParam("path", "plain/text.v1/name")
        .post("/ingest")
        .then()
        .statusCode(200);
    asAdmin()
        .contentType("application/json")
        .body(Map.of("title", "Of JSON", "tags", List.of("two"), "related", List.of("secret")))
        .post("/notes")
        .then()
        .statusCode(201);
    asAdmin()
        .contentType("text/markdown")
        .body("# Posted Without a Slug\n")
        .post("/notes")
        .then()
        .statusCode(201);
  }

  /** A chain, a slug that another note took, and one that a draft has. */
  private static void renamedNotes() {
    put("was-first", "# First\n\nSee [[taken]].\n");
    put("links", "# Links\n\n[[was-first]], [second](was-second.md), [[held]] and [[taken]].\n");
    rename("was-first", "was-second");
    rename("was-second", "was-third");
    put("taken", "# Gave It Away\n");
    rename("taken", "gave-it-away");
    put("taken", "# Took It\n");
    put("held", "# Held\n");
    rename("held", "was-held");
    put("held", "---\nstatus: draft\n---\n# Holds It\n");
  }

  private static void rename(String from, String to) {
    asAdmin()
        .contentType("application/merge-patch+json")
        .body(Map.of("slug", to))
        .patch("/notes/" + from)
        .then()
        .statusCode(200);
  }

  /** Where former slugs lead everybody. */
  private static Map<String, String> redirects() {
    Map<String, String> redirects = new TreeMap<>();
    for (String slug : List.of("was-first", "was-second", "taken", "held")) {
      Response answer = anonymously().redirects().follow(false).get("/notes/{slug}", slug);
      if (answer.statusCode() == 308) {
        redirects.put(slug, answer.header("Location").replaceFirst("^https?://[^/]+", ""));
      }
    }
    return redirects;
  }

  private static void put(String slug, String markdown) {
    asAdmin()
        .contentType("text/markdown")
        .body(markdown)
        .put("/notes/" + slug)
        .then()
        .statusCode(anyOf(is(200), is(201)));
  }

  /** Everything that is to come back, by slug: summaries, bytes, and what surrounds each note. */
  private static Map<String, Map<String, Object>> notes() {
    Map<String, Map<String, Object>> notes = new TreeMap<>();
    String cursor = null;
    do {
      var request = asAdmin().queryParam("limit", 100);
      Response page =
          (cursor == null ? request : request.queryParam("cursor", cursor)).get("/notes");
      List<Map<String, Object>> items = page.path("items");
      items.forEach(note -> notes.put((String) note.get("slug"), note));
      cursor = page.path("next");
    } while (cursor != null);
    notes.forEach(
        (slug, note) -> {
          note.keySet().removeAll(OWN);
          Response source = asAdmin().accept("text/markdown").get("/notes/{slug}", slug);
          note.put("source", new String(source.asByteArray(), StandardCharsets.ISO_8859_1));
          note.put("document", document(slug));
          note.put("related", asAdmin().get("/notes/{slug}/related?limit=1000", slug).asString());
        });
    return notes;
  }

  private static Map<String, Object> document(String slug) {
    Map<String, Object> document = asAdmin().get("/notes/{slug}", slug).path("");
    document.keySet().removeAll(OWN);
    return document;
  }

  private static byte[] export(String... query) {
    var request = as("author");
    for (int i = 0; i < query.length; i += 2) {
      request.queryParam(query[i], query[i + 1]);
    }
    Response export = request.get("/export");
    export.then().statusCode(200).contentType("application/zip");
    return export.asByteArray();
  }

  private static Response ingest(byte[] zip) {
    Response report = asAdmin().contentType("application/zip").body(zip).post("/ingest");
    report.then().statusCode(200);
    return report;
  }

  private static Map<String, String> files(byte[] zip) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  /** The same files with their comments, the last one first. */
  private static byte[] reversed(byte[] zip) throws IOException {
    try (ZipFile in = ZipFile.builder().setByteArray(zip).get()) {
      List<ZipArchiveEntry> entries = Collections.list(in.getEntries());
      Collections.reverse(entries);
      return Packed.zip(
          out -> {
            for (ZipArchiveEntry entry : entries) {
              ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
              copy.setComment(entry.getComment());
              out.putArchiveEntry(copy);
              in.getInputStream(entry).transferTo(out);
              out.closeArchiveEntry();
            }
          });
    }
  }
}
