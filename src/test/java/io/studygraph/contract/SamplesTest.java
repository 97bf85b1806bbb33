package io.studygraph.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract's examples named {@code sample…} are what the service answers about its samples. */
@QuarkusTest
class SamplesTest extends HttpTest {

  private static final Contract CONTRACT = Contract.load();

  /** What no two runs have in common: UUIDs and instants. */
  private static final Pattern OWN =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d\\d-\\d\\dT.*Z");

  private static boolean sent;

  @BeforeEach
  void sendSamples() throws IOException {
    if (sent) {
      return;
    }
    deleteEveryNote();
    Path samples = Path.of("src/main/samples");
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        asAdmin()
            .contentType("text/markdown")
            .body(Files.readAllBytes(file))
            .queryParam("path", samples.relativize(file).toString())
            .post("/ingest")
            .then()
            .statusCode(200);
      }
    }
    sent = true;
  }

  @Test
  void notes() {
    assertSample("listNotes", "sample", anonymously().get("/notes?slug=url-shortener"));
  }

  @Test
  void tags() {
    assertSample("listTags", "sample", anonymously().get("/tags?prefix=idem"));
  }

  @Test
  void tag() {
    assertSample("getTag", "sample", anonymously().get("/tags/idempotency"));
  }

  @Test
  void tagRenaming() {
    assertSample(
        "renameTag",
        "sample",
        as("write", "author")
            .contentType("application/merge-patch+json")
            .body("{\"tag\": \"Idempotence\"}")
            .patch("/tags/idempotency?dryRun=true"));
  }

  @Test
  void categories() {
    assertSample("listCategories", "sample", anonymously().get("/categories"));
  }

  @Test
  void search() {
    assertSample(
        "searchNotes",
        "sample",
        anonymously().queryParam("q", "autocompelte tag:search").get("/search"));
  }

  @Test
  void suggestions() {
    assertSample("suggestNames", "sample", anonymously().get("/search/suggest?prefix=dist"));
  }

  @Test
  void relatedNotes() {
    assertSample(
        "listRelatedNotes",
        "sample",
        anonymously().get("/notes/rate-limiter/related?direction=out"));
  }

  @Test
  void backlinks() {
    assertSample("listBacklinks", "sample", anonymously().get("/notes/rate-limiter/backlinks"));
  }

  @Test
  void orphans() {
    assertSample("listOrphans", "sample", anonymously().get("/graph/orphans"));
  }

  @Test
  void brokenLinks() {
    assertSample("listBrokenLinks", "sample", anonymously().get("/graph/broken-links"));
  }

  @Test
  void oneWayLinks() {
    assertSample("listUnreturnedLinks", "sample", anonymously().get("/graph/one-way?limit=3"));
  }

  @Test
  void hubs() {
    assertSample("listHubs", "sample", anonymously().get("/graph/hubs?limit=2"));
  }

  @Test
  void nextNotes() {
    assertSample("listNextNotes", "sample", anonymously().get("/notes/rate-limiter/next?limit=1"));
  }

  @Test
  void graph() {
    assertSample("getGraph", "sample", anonymously().get("/graph?within=message-queue:1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.jgf+json",
        "application/vnd.cytoscape+json",
        "application/graphml+xml",
        "application/gexf+xml",
        "text/vnd.graphviz",
        "text/vnd.mermaid"
      })
  void graphInOtherFormats(String type) {
    String answer = anonymously().accept(type).get("/graph?within=message-queue:1").asString();
    JsonNode expected =
        CONTRACT.at(
            "/paths/~1graph/get/responses/200/content/%s/examples/sample/value"
                .formatted(Contract.escape(type)));
    assertEquals(expected, type.endsWith("json") ? Answer.json(answer) : TextNode.valueOf(answer));
  }

  @Test
  void learningPath() {
    assertSample(
        "findLearningPath",
        "sample",
        anonymously().get("/graph/learning-path?to=news-feed&depth=1"));
  }

  @Test
  void communities() {
    assertSample("listCommunities", "sample", anonymously().get("/graph/communities?limit=1"));
  }

  @Test
  void impact() {
    assertSample(
        "listAffectedLinks", "sample", anonymously().get("/graph/impact?delete=rate-limiter"));
  }

  @Test
  void paths() {
    assertSample(
        "findPaths",
        "sample",
        anonymously().get("/graph/path?from=url-shortener&to=retries-and-backoff&k=2"));
  }

  @Test
  void quizzes() {
    assertSample("listQuizzes", "sample", anonymously().get("/quizzes?tag=retries&sort=title"));
  }

  @Test
  void quiz() {
    assertSample("getQuiz", "sample", anonymously().get("/quizzes/url-shortener"));
    assertSample("getQuiz", "sampleWithKeys", as("author").get("/quizzes/url-shortener?keys=true"));
  }

  @Test
  void quizExport() {
    assertSample(
        "exportQuiz",
        "sample",
        as("author").get("/quizzes/url-shortener/export?format=aiken&report=true"));
  }

  @Test
  void importedQuestions() {
    String file =
        CONTRACT.at("/paths/~1imports/post/requestBody/content/text~1plain/example").asText();
    Response created =
        as("write").contentType("text/plain").body(file).post("/imports?format=gift");
    as("write").delete("/notes/cache-quiz");
    assertExample("importQuestions", 201, "created", created);
  }

  @Test
  void grade() {
    List<String> ids = anonymously().get("/quizzes/url-shortener").path("questions.id");
    String submission = CONTRACT.at("/components/examples/ShortenerSubmission/value").toString();
    JsonNode questions = CONTRACT.at("/components/examples/ShortenerQuiz/value/questions");
    for (int i = 0; i < ids.size(); i++) {
      submission = submission.replace(questions.get(i).path("id").asText(), ids.get(i));
    }
    assertSample(
        "gradeSubmission",
        "sample",
        anonymously()
            .contentType("application/json")
            .body(submission)
            .post("/quizzes/url-shortener/grade"));
    assertSample(
        "gradeSubmission",
        "sampleCompared",
        anonymously()
            .contentType("application/json")
            .body(submission)
            .post("/quizzes/url-shortener/grade?compare=true"));
  }

  @Test
  void attempt() {
    Response started =
        anonymously()
            .contentType("application/json")
            .body(
                CONTRACT
                    .at("/paths/~1attempts/post/requestBody/content/application~1json")
                    .at("/examples/sample/value")
                    .toString())
            .post("/attempts");
    assertExample("startAttempt", 201, "sample", started);
  }

  @Test
  void review() {
    Response due =
        as("write").get("/reviews/due?learner=learner-17&slug=key-value-store&newPerDay=1");
    assertSample("listDueItems", "sample", due);
    assertSample(
        "reviewItem",
        "sample",
        as("write")
            .contentType("application/json")
            .body(
                CONTRACT
                    .at("/paths/~1reviews~1{id}/post/requestBody/content/application~1json")
                    .at("/examples/sample/value")
                    .toString())
            .post("/reviews/" + due.path("items[0].id")));
  }

  @Test
  void diagnostic() {
    assertSample("getDiagnosticType", "sample", anonymously().get("/diagnostics/tag-repeated"));
  }

  @Test
  void template() {
    assertSample("getTemplate", "sample", anonymously().get("/templates/flashcards"));
  }

  @Test
  void noteOfAnExampleIsMadeOfItsDraft() {
    Response created =
        as("write")
            .contentType("application/json")
            .body(CONTRACT.at("/components/examples/BloomFilterDraft/value").toString())
            .put("/notes/bloom-filter");
    as("write").delete("/notes/bloom-filter");
    assertExample("putNote", 201, "bloomFilter", created);
  }

  @Test
  void renamedNoteOfAnExample() {
    putMarkdown(
        "hash-table",
        "title: Hash Table",
        "# Hash Table\n\n## Summary\n\nFinds a value by its key.\n");
    putMarkdown("sets", "title: Sets", "# Sets\n\nLike a [map](hash-table.md).\n");
    Response renamed =
        as("write")
            .contentType("application/merge-patch+json")
            .queryParam("links", "rewrite")
            .body("{\"slug\": \"hash-map\"}")
            .patch("/notes/hash-table");
    as("write").delete("/notes/hash-map");
    as("write").delete("/notes/sets");
    assertExample("patchNote", 200, "renamed", renamed);
  }

  private static void putMarkdown(String slug, String frontMatter, String body) {
    as("write")
        .contentType("text/markdown")
        .body("---\n" + frontMatter + "\n---\n\n" + body)
        .put("/notes/" + slug)
        .then()
        .statusCode(201);
  }

  @Test
  void revisionOfAnExampleIsMadeOfItsMarkdown() {
    Response created =
        asAdmin()
            .contentType("text/markdown")
            .body(example("getRevision", 200, "first").path("markdown").asText())
            .put("/notes/bloom-filter");
    assertThat(created.statusCode()).isEqualTo(201);
    Response revision = as("author").get("/notes/bloom-filter/revisions/1");
    as("write").delete("/notes/bloom-filter");
    assertSample("getRevision", "first", revision);
  }

  private static void assertSample(String operationId, String name, Response response) {
    assertExample(operationId, 200, name, response);
  }

  private static void assertExample(
      String operationId, int status, String name, Response response) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
    JsonNode expected = example(operationId, status, name);
    assertEquals(
        comparable(expected).toPrettyString(),
        comparable(Answer.json(response.asString())).toPrettyString());
  }

  private static JsonNode example(String operationId, int status, String name) {
    return CONTRACT.operations().stream()
        .filter(operation -> operation.node().path("operationId").asText().equals(operationId))
        .map(operation -> operation.response(status).orElseThrow())
        .map(at -> CONTRACT.resolve(at + "/content/application~1json/examples/" + name))
        .map(at -> CONTRACT.at(at + "/value"))
        .findFirst()
        .orElseThrow();
  }

  /** Without what no two runs have in common; numbers as values, since 1.5 is 1.5000. */
  private static JsonNode comparable(JsonNode json) {
    JsonNode copy = json.deepCopy();
    Nodes.visit(
        copy,
        "",
        (pointer, node) -> {
          if (node instanceof ObjectNode object) {
            for (String name : Nodes.names(object)) {
              JsonNode value = object.get(name);
              if (value.isNumber()) {
                object.put(name, value.asDouble());
              } else if (OWN.matcher(value.asText()).matches()) {
                object.put(name, "…");
              }
            }
          }
        });
    return copy;
  }
}
