package io.studygraph.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import io.studygraph.contract.Contract;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent again gets the same answer, whatever the operation. */
@QuarkusTest
class ReplayTest extends HttpTest {

  private static final String NOTE =
      "---\ntitle: Sent Twice\nslug: sent-twice\n---\n# Sent Twice\n\n## Quizzes\n\nQ: Once?\nOptions:\n"
          + "- A) yes\n- B) no\nAnswers: A\nExplanation: "
          + "It is said at length, so that the answer is worth compressing. ".repeat(40)
          + "\n";

  /** Headers that say something about this one exchange. */
  private static final Set<String> OWN =
      Set.of("x-request-id", "idempotent-replayed", "content-length", "transfer-encoding");

  /**
   * A request of an operation.
   *
   * @param operation as the contract names it
   * @param send a new request each time, without its key
   */
  private record Request(
      String operation, String name, Supplier<RequestSpecification> send, String path) {

    Response with(String key) {
      return send.get().header("Idempotency-Key", key).post(path);
    }

    @Override
    public String toString() {
      return operation + ", " + name;
    }
  }

  static Stream<Request> requests() throws IOException {
    byte[] zip = zip();
    return Stream.of(
        new Request("POST /notes", "Markdown", () -> body("text/markdown", NOTE), "/notes"),
        new Request(
            "POST /notes",
            "JSON",
            () -> body("application/json", "{\"title\": \"Sent Twice\", \"tags\": [\"a\"]}"),
            "/notes"),
        new Request("POST /ingest", "one note", () -> body("text/markdown", NOTE), "/ingest"),
        new Request(
            "POST /ingest",
            "an archive, in lines",
            () -> asAdmin().contentType("application/zip").body(zip).accept("application/x-ndjson"),
            "/ingest"),
        new Request(
            "POST /ingest",
            "an archive, as SARIF",
            () ->
                asAdmin().contentType("application/zip").body(zip).accept("application/sarif+json"),
            "/ingest"),
        new Request(
            "POST /ingest",
            "a form, with another boundary each time",
            () ->
                asAdmin()
                    .multiPart("files", "a/one.md", NOTE.getBytes(UTF_8), "text/markdown")
                    .multiPart("files", "a/two.md", "# Two\n".getBytes(UTF_8), "text/markdown"),
            "/ingest"),
        new Request(
            "POST /imports",
            "GIFT",
            () -> body("text/plain", "$CATEGORY: Sent Twice\n\nOnce? {=yes ~no}"),
            "/imports?format=gift"),
        new Request(
            "POST /notes/{slug}/revisions/{number}/restore",
            "a former state",
            HttpTest::asAdmin,
            "/notes/graded/revisions/1/restore"),
        new Request(
            "POST /trash/{id}/restore",
            "a deleted note",
            () -> asAdmin().pathParam("id", deleted),
            "/trash/{id}/restore"),
        new Request(
            "POST /keys",
            "a secret",
            () -> body("application/json", "{\"name\": \"twice\", \"scopes\": [\"write\"]}"),
            "/keys"),
        new Request(
            "POST /templates/{name}",
            "Markdown, to a caller without a key",
            () -> anonymously().contentType("application/json").body("{\"title\": \"New\"}"),
            "/templates/concept"),
        new Request(
            "POST /quizzes/{slug}/grade",
            "to a caller without a key",
            () -> anonymously().contentType("application/json").body("{\"answers\": []}"),
            "/quizzes/graded/grade"),
        new Request(
            "POST /quizzes/{slug}/grade",
            "refused",
            () -> anonymously().contentType("application/json").body("{\"answers\": []}"),
            "/quizzes/none/grade"),
        new Request(
            "POST /quizzes/{slug}/regrade",
            "of no attempt",
            HttpTest::asAdmin,
            "/quizzes/graded/regrade?policy=void"),
        new Request(
            "POST /attempts",
            "to a caller without a key",
            () -> anonymously().contentType("application/json").body("{\"quiz\": \"graded\"}"),
            "/attempts"),
        new Request(
            "POST /attempts/{id}/submit",
            "refused",
            () -> anonymously(),
            "/attempts/5d0c3f1e-8b7a-4c29-9e64-2f1a0b9c8d7e/submit"),
        new Request(
            "POST /reviews/{id}",
            "by a learner",
            () -> review(asLearner("ada").pathParam("id", question)),
            "/reviews/{id}"),
        new Request(
            "POST /reviews/{id}",
            "refused",
            () -> review(asLearner("ada")),
            "/reviews/5d0c3f1e-8b7a-4c29-9e64-2f1a0b9c8d7e"));
  }

  private static RequestSpecification review(RequestSpecification caller) {
    return caller.contentType("application/json").body("{\"rating\": \"good\"}");
  }

  /** The id of a note in the trash. */
  private static String deleted = "";

  private static String question = "";

  @Inject Stored stored;

  @BeforeEach
  void aQuizIsStored() {
    deleteEveryNote();
    stored.forgetAll();
    asAdmin()
        .contentType("text/markdown")
        .body(NOTE.replace("slug: sent-twice", "slug: graded"))
        .put("/notes/graded")
        .then()
        .statusCode(201);
    question = anonymously().get("/quizzes/graded").path("questions[0].id");
    deleted = asAdmin().contentType("text/markdown").body("# Gone\n").put("/notes/gone").path("id");
    asAdmin().delete("/notes/gone").then().statusCode(204);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void sameAnswerAgain(Request request) {
    Response first = request.with("key");
    assertThat(first.header("Idempotent-Replayed")).isNull();
    assertThat(first.statusCode()).isIn(200, 201, 404);
    Response again = request.with("key");
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(again.statusCode()).isEqualTo(first.statusCode());
    assertThat(headers(again)).isEqualTo(headers(first));
    assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
  }

  @Test
  void everyPostOfTheContractIsAmongThem() throws IOException {
    assertThat(requests().map(Request::operation))
        .containsAll(
            Contract.load().operations().stream()
                .filter(operation -> operation.method().equals("POST"))
                .map(Object::toString)
                .toList());
  }

  @Test
  void nothingIsDoneAgain() {
    for (int i = 0; i < 2; i++) {
      body("application/json", "{\"name\": \"counted\", \"scopes\": [\"write\"]}")
          .header("Idempotency-Key", "key")
          .post("/keys")
          .then()
          .statusCode(201);
    }
    List<String> names = asAdmin().get("/keys?limit=100").path("items.name");
    assertThat(names).containsOnlyOnce("counted");
  }

  @Test
  void formWithAnotherPartIsAnotherRequest() {
    for (Map.Entry<String, Integer> sent :
        List.of(Map.entry("# A\n", 200), Map.entry("# B\n", 422))) {
      asAdmin()
          .header("Idempotency-Key", "key")
          .multiPart("files", "a.md", sent.getKey().getBytes(UTF_8), "text/markdown")
          .post("/ingest")
          .then()
          .statusCode(sent.getValue());
    }
  }

  @Test
  void answerIsCompressedForWhoAcceptsIt() {
    // The client decodes what it asked for, and hides that it did.
    DecoderConfig plainly = DecoderConfig.decoderConfig().noContentDecoders();
    Response plain = create(RestAssured.config().decoderConfig(plainly));
    Response again = create(RestAssured.config());
    assertThat(plain.header("Content-Encoding")).isNull();
    assertThat(again.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(again.asString()).isEqualTo(plain.asString());
  }

  private static Response create(RestAssuredConfig config) {
    return body("text/markdown", NOTE)
        .config(config)
        .header("Idempotency-Key", "key")
        .post("/notes");
  }

  private static RequestSpecification body(String type, String body) {
    return asAdmin().contentType(type).body(body.getBytes(UTF_8));
  }

  private static Set<String> headers(Response response) {
    return response.headers().asList().stream()
        .filter(header -> !OWN.contains(header.getName().toLowerCase(Locale.ROOT)))
        .map(Header::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 20; i++) {
        zip.putNextEntry(new ZipEntry("zip/note-%d.md".formatted(i)));
        zip.write("# Note %d\n".formatted(i).getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
