package io.studygraph.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import io.studygraph.contract.Contract;
import io.studygraph.contract.Operation;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessTest extends HttpTest {

  @Inject Contract contract;

  @Inject Session session;

  @Test
  void nothingThatTheContractSecuresIsDoneWithoutAKey() {
    List<Operation> secured =
        contract.operations().stream()
            .filter(operation -> !operation.node().path("security").toString().contains("{}"))
            .toList();
    assertThat(secured).hasSizeGreaterThan(5);
    for (Operation operation : secured) {
      String path = operation.path().replaceAll("\\{[^}]+}", "x");
      String type = operation.takes().stream().findFirst().orElse("application/json");
      Response response =
          anonymously()
              .contentType(type)
              .body("{}".getBytes(UTF_8))
              .request(operation.method(), path);
      assertThat(response.statusCode()).as(operation.toString()).isEqualTo(401);
      assertThat(response.header("WWW-Authenticate")).startsWith("Bearer");
    }
  }

  @Test
  void aKeyThatIsNotKnownIsRefusedEvenWhereNoneIsNeeded() {
    anonymously().header("Authorization", "Bearer nonsense").get("/notes").then().statusCode(401);
    anonymously().header("Authorization", "Basic dTpw").get("/notes").then().statusCode(401);
  }

  @Test
  void aKeyDoesWhatItsScopesSayAndNoMore() {
    as("author")
        .contentType("text/markdown")
        .body("# x")
        .put("/notes/scoped")
        .then()
        .statusCode(403)
        .header("WWW-Authenticate", containsString("scope=\"write\""));
    as("write")
        .contentType("text/markdown")
        .body("# x")
        .put("/notes/scoped")
        .then()
        .statusCode(201);
    as("write", "author").get("/keys").then().statusCode(403);
  }

  @Test
  void whatNeedsTwoScopesNamesThoseThatAreMissing() {
    String path = "/notes/scoped/revisions/1/restore";
    as("write")
        .post(path)
        .then()
        .statusCode(403)
        .header("WWW-Authenticate", containsString("scope=\"author\""))
        .body("detail", containsString("the scope `author`,"));
    as("author")
        .post(path)
        .then()
        .statusCode(403)
        .header("WWW-Authenticate", containsString("scope=\"write\""));
    as("write", "author").post("/notes/none-such/revisions/1/restore").then().statusCode(404);
  }

  @Test
  @ActivateRequestContext
  void aKeyIsShownOnceStoredHashedAndCanBeTakenBack() {
    Response created =
        asAdmin()
            .contentType(ContentType.JSON)
            .body(Map.of("name", "short-lived", "scopes", List.of("write")))
            .post("/keys");
    created.then().statusCode(201);
    String key = created.path("key");
    String id = created.path("id");

    asAdmin()
        .queryParam("limit", 100)
        .get("/keys")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id))
        .body(not(containsString(key)));
    assertThat(
            session
                .createNativeQuery(
                    "select count(*) from api_key where cast(api_key as text) like ?1", Long.class)
                .setParameter(1, "%" + key + "%")
                .getSingleResult())
        .isZero();
    anonymously().header("Authorization", "bearer " + key).get("/notes").then().statusCode(200);
    asAdmin().delete("/keys/" + id).then().statusCode(204);
    anonymously().header("Authorization", "Bearer " + key).get("/notes").then().statusCode(401);
    asAdmin().delete("/keys/" + id).then().statusCode(404).body("code", equalTo("not-found"));
    asAdmin().delete("/keys/no-uuid").then().statusCode(404);
  }
}
