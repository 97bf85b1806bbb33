package io.studygraph.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServedContractTest {

  @Inject Contract contract;

  @Inject ObjectMapper json;

  @Test
  void theContractIsServedAsItIsWritten() throws JsonProcessingException {
    String served = given().accept("application/json").get("/q/openapi").asString();
    assertThat(json.readTree(served)).isEqualTo(json.readTree(contract.document().toString()));
  }

  @Test
  void thePageToTryItOnIsThere() {
    assertThat(given().get("/q/swagger-ui/").statusCode()).isEqualTo(200);
  }
}
