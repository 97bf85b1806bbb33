package io.studygraph.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.studygraph.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How requests fail that no feature has anything to say about. */
@QuarkusTest
class ErrorsTest extends HttpTest {

  @Test
  void unknownPath() {
    anonymously()
        .get("/nowhere")
        .then()
        .statusCode(404)
        .body("code", is("not-found"), "detail", containsString("/nowhere"));
  }

  @Test
  void methodThatAPathDoesNotHave() {
    anonymously()
        .patch("/keys")
        .then()
        .statusCode(405)
        .header("Allow", "GET, POST")
        .body("code", is("method-not-allowed"));
  }

  @Test
  void representationThatThereIsNot() {
    asAdmin()
        .accept("text/csv")
        .get("/keys")
        .then()
        .statusCode(406)
        .body("code", is("not-acceptable"), "detail", containsString("application/json"));
  }

  @Test
  void mediaTypeThatIsNotRead() {
    asAdmin()
        .contentType("text/csv")
        .body("name,scopes")
        .post("/keys")
        .then()
        .statusCode(415)
        .body("code", is("unsupported-media-type"), "detail", containsString("application/json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bogus", "text", "a b/c", "application/json, nonsense"})
  void acceptThatIsNoListOfMediaTypes(String accept) {
    anonymously().header("Accept", accept).get("/notes").then().statusCode(400);
  }

  @Test
  void representationThatIsNotWanted() {
    anonymously().header("Accept", "application/json;q=0").get("/notes").then().statusCode(406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bogus", "*/*", "application/*"})
  void contentTypeThatNamesNoMediaType(String type) {
    asAdmin()
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .header("Content-Type", type)
        .body("{}".getBytes(UTF_8))
        .post("/keys")
        .then()
        .statusCode(415);
  }

  @Test
  void pathInPercentEncodingIsCheckedLikeAnyOther() {
    anonymously()
        .urlEncodingEnabled(false)
        .get("/%6eotes?limit=abc")
        .then()
        .statusCode(400)
        .body("code", is("invalid-parameters"));
  }

  @Test
  void nameWithAControlCharacter() {
    asAdmin()
        .contentType(ContentType.JSON)
        .body("{\"name\": \"a\\u0000b\", \"scopes\": [\"write\"]}")
        .post("/keys")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/name"));
  }

  @Test
  void unknownParameter() {
    asAdmin()
        .get("/keys?limi=5")
        .then()
        .statusCode(400)
        .body("code", is("invalid-parameters"))
        .body("errors.parameter", contains("limi"))
        .body("errors[0].detail", containsString("Did you mean `limit`?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "many", "", "1&limit=2"})
  void limitOutOfRange(String limit) {
    asAdmin()
        .get("/keys?limit=" + limit)
        .then()
        .statusCode(400)
        .body("code", is("invalid-parameters"))
        .body("errors.parameter", contains("limit"));
  }

  @Test
  void cursorOfOthers() {
    asAdmin().get("/keys?cursor=abc").then().statusCode(400).body("code", is("invalid-cursor"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"name\": \"a\", \"name\": \"b\", \"scopes\": [\"write\"]}", "{} {}"})
  void malformedJson(String body) {
    post("application/json", body)
        .statusCode(400)
        .body("code", is("malformed-json"), "detail", startsWith("The body is not JSON: line 1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n"})
  void emptyBody(String body) {
    post("application/json", body)
        .statusCode(400)
        .body("code", is("malformed-json"), "detail", is("The body is empty."));
  }

  @Test
  void bodyWithoutAMediaType() {
    asAdmin().noContentType().post("/keys").then().statusCode(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/*", "*/*", "text/csv, */*;q=0.1"})
  void representationThatFits(String accept) {
    asAdmin().accept(accept).get("/keys").then().statusCode(200).contentType(ContentType.JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json", "application/JSON", "APPLICATION/json; charset=utf-8"})
  void unknownField(String contentType) {
    post(contentType, "{\"name\": \"a\", \"scops\": [\"write\"], \"scopes\": [\"write\"]}")
        .statusCode(400)
        .body("code", is("invalid-body"))
        .body("errors.pointer", contains("/scops"))
        .body("errors[0].detail", containsString("Did you mean `scopes`?"));
  }

  @Test
  void everyWrongFieldIsPointedAt() {
    post("application/json", "{\"name\": 5, \"scopes\": [\"write\", \"wirte\"]}")
        .statusCode(400)
        .body("errors.pointer", contains("/name", "/scopes/1"))
        .body("errors[1].detail", containsString("Did you mean `write`?"));
  }

  @Test
  void requestIsCalledWhatItsCallerCallsIt() {
    anonymously()
        .header("X-Request-Id", "mine-1")
        .get("/nowhere")
        .then()
        .header("X-Request-Id", "mine-1")
        .body("requestId", is("mine-1"));
  }

  @Test
  void nameThatCouldForgeALineOfTheLogIsReplaced() {
    String id = anonymously().header("X-Request-Id", "a b").get("/nowhere").header("X-Request-Id");
    assertThat(id).isNotBlank().isNotEqualTo("a b");
  }

  @Test
  void withoutAKeyThereIsNoWriting() {
    anonymously()
        .contentType(ContentType.JSON)
        .body("{\"name\": \"a\", \"scopes\": [\"write\"]}")
        .post("/keys")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", startsWith("Bearer"))
        .body("code", is("unauthorized"));
  }

  @Test
  void keyWithoutTheScopeIsNotEnough() {
    as("write", "author")
        .get("/keys")
        .then()
        .statusCode(403)
        .header("WWW-Authenticate", containsString("insufficient_scope"))
        .body("detail", containsString("admin"));
  }

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void everyTypeHasItsPage(ProblemType type) {
    anonymously()
        .get("/problems/" + type.code())
        .then()
        .statusCode(200)
        .contentType(ContentType.HTML)
        .body("html.body.h1", equalTo(type.title()));
  }

  @Test
  void typeThatThereIsNotHasNoPage() {
    anonymously().get("/problems/none").then().statusCode(404).body("code", is("not-found"));
  }

  private static ValidatableResponse post(String contentType, String body) {
    return asAdmin()
        .header("Content-Type", contentType)
        .body(body.getBytes(UTF_8))
        .post("/keys")
        .then();
  }
}
