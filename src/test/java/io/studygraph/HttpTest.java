package io.studygraph;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.studygraph.contract.ContractFilter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * What a {@code @QuarkusTest} that talks to the running application extends. Each response that it
 * receives is checked against the contract.
 */
public abstract class HttpTest {

  /** The value of {@code studygraph.access.admin-key} in tests. */
  protected static final String ADMIN_KEY = "test-admin-key-0123456789abcdef";

  private static final Map<List<String>, String> KEYS = new ConcurrentHashMap<>();

  @BeforeAll
  static void checkEveryResponse() {
    RestAssured.replaceFiltersWith(new ContractFilter());
  }

  @AfterAll
  static void checkNoMore() {
    RestAssured.replaceFiltersWith(List.of());
  }

  protected static RequestSpecification anonymously() {
    return given();
  }

  protected static RequestSpecification asAdmin() {
    return with(ADMIN_KEY);
  }

  /** With a key that has these scopes and no other. */
  protected static RequestSpecification as(String... scopes) {
    return with(KEYS.computeIfAbsent(List.of(scopes), HttpTest::makeKey));
  }

  /** With a key that is bound to a learner. */
  protected static RequestSpecification asLearner(String learner) {
    return with(
        KEYS.computeIfAbsent(
            List.of("learner", learner),
            named -> makeKey(Map.of("name", "Key of " + learner, "learner", learner))));
  }

  protected static void deleteEveryNote() {
    List<String> slugs;
    do {
      slugs = asAdmin().get("/notes?limit=100").path("items.slug");
      slugs.forEach(slug -> asAdmin().delete("/notes/{slug}", slug).then().statusCode(204));
    } while (!slugs.isEmpty());
  }

  private static RequestSpecification with(String key) {
    return given().header("Authorization", "Bearer " + key);
  }

  private static String makeKey(List<String> scopes) {
    return makeKey(Map.of("name", String.join(" and ", scopes), "scopes", scopes));
  }

  private static String makeKey(Map<String, Object> draft) {
    return asAdmin()
        .contentType(ContentType.JSON)
        .body(draft)
        .post("/keys")
        .then()
        .statusCode(201)
        .extract()
        .path("key");
  }
}
