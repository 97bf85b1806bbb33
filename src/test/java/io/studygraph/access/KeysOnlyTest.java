package io.studygraph.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import io.studygraph.contract.Contract;
import io.studygraph.contract.Operation;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service that answers nobody without a key. */
@QuarkusTest
@TestProfile(KeysOnlyTest.KeysOnly.class)
class KeysOnlyTest extends HttpTest {

  public static class KeysOnly implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("studygraph.access.anonymous-read", "false");
    }
  }

  @Inject Contract contract;

  @Test
  void noOperationAnswersWithoutAKey() {
    assertThat(contract.operations()).hasSizeGreaterThan(50);
    for (Operation operation : contract.operations()) {
      RequestSpecification anybody = anonymously();
      operation.takes().stream().min(Comparator.naturalOrder()).ifPresent(anybody::contentType);
      anybody
          .request(operation.method(), operation.path().replaceAll("\\{[^}]+}", "any"))
          .then()
          .statusCode(401)
          .header("WWW-Authenticate", equalTo("Bearer realm=\"studygraph\""));
    }
    asLearner("known").get("/quizzes").then().statusCode(200);
  }
}
