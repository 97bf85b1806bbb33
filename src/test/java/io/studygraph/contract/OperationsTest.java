package io.studygraph.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for each operation of the contract. */
class OperationsTest {

  private static final Contract CONTRACT = Contract.load();

  @Test
  void idsAreUnique() {
    Set<String> seen = new HashSet<>();
    assertThat(CONTRACT.operations())
        .isNotEmpty()
        .allSatisfy(operation -> assertThat(seen.add(id(operation))).as(id(operation)).isTrue());
  }

  @TestFactory
  Stream<DynamicTest> idIsVerbAndNoun() {
    return each(operation -> assertThat(id(operation)).matches("[a-z]+([A-Z][a-z]+)+"));
  }

  @TestFactory
  Stream<DynamicTest> hasOneDeclaredTag() {
    Set<String> declared = new TreeSet<>();
    CONTRACT.document().path("tags").forEach(tag -> declared.add(tag.path("name").asText()));
    return each(
        operation ->
            assertThat(operation.node().path("tags"))
                .singleElement()
                .satisfies(tag -> assertThat(declared).contains(tag.asText())));
  }

  @TestFactory
  Stream<DynamicTest> saysWhatItDoes() {
    return each(
        operation -> {
          assertThat(operation.node().path("summary").asText()).isNotBlank().doesNotEndWith(".");
          assertThat(operation.node().path("description").asText()).isNotBlank();
        });
  }

  @TestFactory
  Stream<DynamicTest> everyErrorIsASharedProblem() {
    return each(
        operation ->
            responses(operation)
                .filter(response -> response.getKey().compareTo("400") >= 0)
                .forEach(
                    response -> {
                      String reference = response.getValue().path("$ref").asText();
                      assertThat(reference).startsWith("#/components/responses/");
                      JsonNode content = CONTRACT.at(reference.substring(1) + "/content");
                      assertThat(content).hasSize(1);
                      assertThat(content.at("/application~1problem+json/schema/$ref").asText())
                          .matches(
                              response.getKey().equals("412")
                                  ? "#/components/schemas/Stale(Tag)?Problem"
                                  : "#/components/schemas/Problem");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> namesTheErrorsThatItCanAnswerWith() {
    return each(
        operation -> {
          Set<String> expected = new TreeSet<>(Set.of("400", "401", "406", "500", "503"));
          if (!operation.node().path("security").toString().contains("{}")) {
            expected.add("403");
          }
          if (operation.variables() > 0 && !operation.method().equals("PUT")) {
            expected.add("404");
          }
          if (!operation.takes().isEmpty()) {
            expected.addAll(Set.of("413", "415"));
          }
          assertThat(responses(operation).map(Map.Entry::getKey)).containsAll(expected);
        });
  }

  @TestFactory
  Stream<DynamicTest> everyResponseNamesTheRequest() {
    return each(
        operation ->
            responses(operation)
                .map(response -> CONTRACT.resolve(pointer(operation, response.getKey())))
                .forEach(
                    response ->
                        assertThat(CONTRACT.at(response + "/headers/X-Request-Id/$ref").asText())
                            .as(response)
                            .isEqualTo("#/components/headers/RequestId")));
  }

  @TestFactory
  Stream<DynamicTest> everyReadCanBeConditional() {
    return each(
        operation -> {
          Set<String> statuses = new HashSet<>();
          responses(operation).forEach(response -> statuses.add(response.getKey()));
          assertThat(statuses.contains("304")).isEqualTo(operation.method().equals("GET"));
          assertThat(operation.node().path("parameters").toString().contains("/IfNoneMatch"))
              .isEqualTo(operation.method().equals("GET"));
        });
  }

  @TestFactory
  Stream<DynamicTest> preconditionsCanBeCompulsory() {
    return each(
        operation ->
            assertThat(responses(operation).anyMatch(response -> response.getKey().equals("428")))
                .isEqualTo(operation.headers().contains("If-Match")));
  }

  @TestFactory
  Stream<DynamicTest> everyPostCanBeSentAgain() {
    return each(
        operation -> {
          boolean post = operation.method().equals("POST");
          assertThat(operation.node().path("parameters").toString().contains("/IdempotencyKey"))
              .isEqualTo(post);
          if (post) {
            assertThat(responses(operation).map(Map.Entry::getKey)).contains("409", "422");
            assertThat(
                    responses(operation)
                        .filter(response -> response.getKey().startsWith("2"))
                        .map(response -> response.getValue().at("/headers/Idempotent-Replayed")))
                .isNotEmpty()
                .noneMatch(JsonNode::isMissingNode);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everyListCanBeCounted() {
    return each(
        operation ->
            assertThat(operation.parameters().contains("count"))
                .isEqualTo(operation.parameters().contains("cursor")));
  }

  private static Stream<DynamicTest> each(Consumer<Operation> check) {
    return CONTRACT.operations().stream()
        .map(operation -> DynamicTest.dynamicTest(id(operation), () -> check.accept(operation)));
  }

  private static Stream<Map.Entry<String, JsonNode>> responses(Operation operation) {
    return operation.node().path("responses").propertyStream();
  }

  private static String pointer(Operation operation, String status) {
    return "/paths/%s/%s/responses/%s"
        .formatted(
            Contract.escape(operation.path()), operation.method().toLowerCase(Locale.ROOT), status);
  }

  private static String id(Operation operation) {
    return operation.node().path("operationId").asText();
  }
}
