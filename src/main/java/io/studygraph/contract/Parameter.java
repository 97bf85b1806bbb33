package io.studygraph.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * A query parameter of an operation. Of the styles of OpenAPI the contract uses {@code form}, with
 * {@code explode: true} (repeat the parameter) or {@code false} (one, values joined by commas).
 */
final class Parameter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Contract contract;
  private final String schema;
  private final JsonNode node;

  Parameter(Contract contract, String pointer) {
    this.contract = contract;
    this.schema = pointer + "/schema";
    this.node = contract.at(pointer);
  }

  String name() {
    return node.path("name").asText();
  }

  boolean required() {
    return node.path("required").asBoolean();
  }

  List<Violation> check(List<String> given) {
    JsonNode type = contract.at(contract.resolve(schema));
    boolean array = type.path("type").asText().equals("array");
    boolean explode = node.path("explode").asBoolean(true);
    if (given.size() > 1 && !(array && explode)) {
      return List.of(
          new Violation(
              name(),
              "repeated-parameter",
              "The parameter `%s` is given %d times; give it once."
                  .formatted(name(), given.size())));
    }
    JsonNode value =
        array ? list(given, explode) : scalar(given.get(0), type.path("type").asText());
    List<Violation> violations = new ArrayList<>();
    for (Violation violation : contract.check(schema, value)) {
      violations.add(new Violation(name(), "invalid-parameter", violation.detail()));
    }
    return violations;
  }

  private static ArrayNode list(List<String> given, boolean explode) {
    ArrayNode values = JSON.arrayNode();
    for (String one : given) {
      if (explode) {
        values.add(one);
      } else {
        List.of(one.split(",", -1)).forEach(values::add);
      }
    }
    return values;
  }

  private static JsonNode scalar(String text, String type) {
    try {
      return switch (type) {
        case "integer" -> JSON.numberNode(Long.parseLong(text));
        case "number" -> JSON.numberNode(Double.parseDouble(text));
        case "boolean" ->
            text.equals("true") || text.equals("false")
                ? JSON.booleanNode(text.equals("true"))
                : JSON.textNode(text);
        default -> JSON.textNode(text);
      };
    } catch (NumberFormatException notANumber) {
      return JSON.textNode(text);
    }
  }
}
