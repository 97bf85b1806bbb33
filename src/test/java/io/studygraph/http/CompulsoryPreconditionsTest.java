package io.studygraph.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CompulsoryPreconditionsTest.Compulsory.class)
class CompulsoryPreconditionsTest extends HttpTest {

  /** An operator who wants no write to be lost. */
  public static final class Compulsory implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("studygraph.http.require-preconditions", "true");
    }
  }

  @Test
  void noteIsCreatedReplacedAndDeletedWithPreconditionsAlone() {
    note("One").put("/notes/guarded-write").then().statusCode(428);
    String created =
        note("One")
            .header("If-None-Match", "*")
            .put("/notes/guarded-write")
            .then()
            .statusCode(201)
            .extract()
            .header("ETag");
    note("Two")
        .put("/notes/guarded-write")
        .then()
        .statusCode(428)
        .body("code", equalTo("precondition-required"))
        .body("detail", containsString("If-Match"))
        .body("errors.header", contains("If-Match", "If-None-Match"));
    asAdmin()
        .contentType("application/merge-patch+json")
        .body("{\"title\": \"Two\"}")
        .patch("/notes/guarded-write")
        .then()
        .statusCode(428)
        .body("errors.header", contains("If-Match"));
    String replaced =
        note("Two")
            .header("If-Match", created)
            .put("/notes/guarded-write")
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    asAdmin()
        .delete("/notes/guarded-write")
        .then()
        .statusCode(428)
        .body("errors.header", contains("If-Match"));
    asAdmin().header("If-Match", created).delete("/notes/guarded-write").then().statusCode(412);
    asAdmin().header("If-Match", replaced).delete("/notes/guarded-write").then().statusCode(204);
  }

  @Test
  void tagIsRenamedWithAPreconditionAlone() {
    asAdmin()
        .contentType("text/markdown")
        .body("---\ntags: [guarded tag]\n---\n")
        .header("If-None-Match", "*")
        .put("/notes/guarded-by-tag");
    String seen = asAdmin().get("/tags/guarded tag").header("ETag");
    rename(asAdmin()).then().statusCode(428).body("errors.header", contains("If-Match"));
    rename(asAdmin().header("If-Match", seen)).then().statusCode(200);
    asAdmin().header("If-Match", "*").delete("/notes/guarded-by-tag").then().statusCode(204);
  }

  private static Response rename(RequestSpecification caller) {
    return caller
        .contentType("application/merge-patch+json")
        .body("{\"tag\": \"Guarded\"}")
        .patch("/tags/guarded tag");
  }

  @Test
  void whoMayNotWriteIsToldThatFirst() {
    anonymously().delete("/notes/any").then().statusCode(401);
  }

  private static RequestSpecification note(String title) {
    return asAdmin().contentType("text/markdown").body("# " + title + "\n");
  }
}
