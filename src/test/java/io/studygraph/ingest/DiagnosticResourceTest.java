package io.studygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import io.studygraph.document.DiagnosticType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DiagnosticResourceTest extends HttpTest {

  @Test
  void aWalkGivesTheWholeCatalogueInItsOrder() {
    List<String> codes = new ArrayList<>();
    String cursor = null;
    do {
      Response part =
          cursor == null
              ? anonymously().get("/diagnostics?limit=7&fields=code")
              : anonymously().get("/diagnostics?limit=7&fields=code&cursor={cursor}", cursor);
      codes.addAll(part.path("items.code"));
      cursor = part.path("next");
    } while (cursor != null);

    assertThat(codes)
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(
            DiagnosticResource.CATALOGUE.stream().map(DiagnosticType::code).toList());
  }

  @Test
  void anEntrySaysWhatItMeans() {
    anonymously()
        .get("/diagnostics/duplicate-slug")
        .then()
        .statusCode(200)
        .body("severity", equalTo("error"))
        .body(
            "message",
            equalTo("`…` of the same request has this slug: give one of the two another."))
        .body("meaning", containsString("one address"));
  }

  @Test
  void aBrowserGetsAPage() {
    anonymously()
        .accept("text/html,*/*;q=0.8")
        .get("/diagnostics/tag-repeated")
        .then()
        .statusCode(200)
        .contentType("text/html")
        .body(containsString("<pre>---\ntags: [circuit breaker"));
  }

  @Test
  void aCodeThatIsNoneIsNotFound() {
    anonymously().get("/diagnostics/tag-forgotten").then().statusCode(404);
  }
}
