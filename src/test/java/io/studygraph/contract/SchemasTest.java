package io.studygraph.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/**
 * What generators of clients need in schemas. They name a type for its schema, and where that has
 * no name make one up, which changes when something is added beside it.
 */
class SchemasTest {

  private static final Contract CONTRACT = Contract.load();

  private static final String NAMED = "/components/schemas/[^/]+";

  @Test
  void everyEnumerationHasANameOfItsOwn() {
    assertThat(schemas((at, schema) -> schema.has("enum") && !at.matches(NAMED))).isEmpty();
  }

  @Test
  void everyObjectWithFieldsHasANameOfItsOwn() {
    assertThat(schemas((at, schema) -> schema.has("properties") && !at.matches(NAMED))).isEmpty();
  }

  @Test
  void everyFixedValueHasAType() {
    assertThat(
            schemas(
                (at, schema) -> (schema.has("enum") || schema.has("const")) && !schema.has("type")))
        .isEmpty();
  }

  /** Without it, openapi-typescript takes an object that names no fields for an empty one. */
  @Test
  void everyObjectSaysWhetherItMayHaveOtherFields() {
    assertThat(
            schemas(
                (at, schema) ->
                    schema.path("type").toString().contains("\"object\"")
                        && !schema.has("additionalProperties")))
        .isEmpty();
  }

  /**
   * The Java client cannot tell alternatives apart that have all fields of one in common: it takes
   * every object for every class.
   */
  @Test
  void alternativesAreAReferenceOrNull() {
    assertThat(schemas((at, schema) -> schema.has("allOf"))).isEmpty();
    assertThat(schemas((at, schema) -> schema.has("oneOf")))
        .containsExactly("/components/schemas/IngestLine");
    assertThat(schemas((at, schema) -> schema.has("anyOf") && !nullable(schema.path("anyOf"))))
        .isEmpty();
  }

  private static boolean nullable(JsonNode alternatives) {
    return alternatives.size() == 2
        && alternatives.at("/0").has("$ref")
        && alternatives.at("/1/type").asText().equals("null");
  }

  @Test
  void everyValueWhoseNameIsGivenHasOne() {
    assertThat(
            schemas(
                (at, schema) ->
                    schema.has("x-enum-varnames")
                        && schema.path("x-enum-varnames").size() != schema.path("enum").size()))
        .isEmpty();
  }

  /** Pointers to the schemas of which something holds. */
  private static List<String> schemas(BiPredicate<String, JsonNode> what) {
    List<String> found = new ArrayList<>();
    Nodes.visit(
        CONTRACT.document(),
        "",
        (pointer, node) -> {
          boolean schema = pointer.matches(NAMED + "(/.*)?") || pointer.matches(".*/schema(/.*)?");
          boolean fields = pointer.matches(".*/(properties|dependentRequired)");
          if (schema && !fields && what.test(pointer, node)) {
            found.add(pointer);
          }
        });
    return found;
  }
}
