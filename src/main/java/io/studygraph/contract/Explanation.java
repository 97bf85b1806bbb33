package io.studygraph.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns what the schema validator says into sentences for the caller. */
final class Explanation {

  private Explanation() {}

  static List<Violation> of(Contract contract, List<Error> errors) {
    return errors.stream().map(error -> of(contract, error)).toList();
  }

  private static Violation of(Contract contract, Error error) {
    String at = pointer(error);
    JsonNode rule = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "additionalProperties", "unevaluatedProperties" ->
          new Violation(
              at + "/" + Contract.escape(error.getProperty()),
              "unknown-field",
              "There is no field `%s` here.%s"
                  .formatted(
                      abbreviate(error.getProperty()),
                      Hint.of(error.getProperty(), siblings(contract, error))));
      case "required" ->
          new Violation(
              at + "/" + Contract.escape(error.getProperty()),
              "missing-field",
              "The field `%s` is missing.".formatted(error.getProperty()));
      case "type" -> invalid(at, "It must be %s.".formatted(types(rule)));
      case "enum" -> {
        List<String> right = texts(rule);
        yield invalid(
            at,
            "`%s` is none of its values.%s"
                .formatted(
                    abbreviate(error.getInstanceNode().asText()),
                    Hint.of(error.getInstanceNode().asText(), right)));
      }
      case "pattern" ->
          invalid(at, "It must match `%s`%s.".formatted(rule.asText(), example(contract, error)));
      case "format" -> invalid(at, "It must be a valid %s.".formatted(rule.asText()));
      case "minimum" -> invalid(at, "It must be at least %s.".formatted(rule.asText()));
      case "maximum" -> invalid(at, "It must be at most %s.".formatted(rule.asText()));
      case "minLength" ->
          invalid(at, "It must have at least %s.".formatted(count(rule, "character")));
      case "maxLength" ->
          invalid(at, "It must have at most %s.".formatted(count(rule, "character")));
      case "minItems" -> invalid(at, "It must have at least %s.".formatted(count(rule, "item")));
      case "maxItems" -> invalid(at, "It must have at most %s.".formatted(count(rule, "item")));
      case "uniqueItems" -> invalid(at, "Its items must differ from each other.");
      default -> invalid(at, sentence(error.getMessage()));
    };
  }

  private static Violation invalid(String at, String detail) {
    return new Violation(at, "invalid-value", detail);
  }

  private static String pointer(Error error) {
    String path = error.getInstanceLocation().toString();
    return path.equals("/") ? "" : path;
  }

  /** The fields that the schema which forbids others does name. */
  private static List<String> siblings(Contract contract, Error error) {
    List<String> names = new ArrayList<>();
    contract.at(schema(error) + "/properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Of a value that a pattern describes, where the schema has one: patterns are hard to read. */
  private static String example(Contract contract, Error error) {
    String example = contract.at(schema(error) + "/examples/0").asText();
    return example.isEmpty() ? "" : ", as `%s` does".formatted(example);
  }

  /** Pointer to the schema whose rule was broken. */
  private static String schema(Error error) {
    String rule = error.getSchemaLocation().getFragment().toString();
    return rule.substring(0, rule.lastIndexOf('/'));
  }

  private static String types(JsonNode rule) {
    return texts(rule).stream().map(Explanation::type).collect(Collectors.joining(" or "));
  }

  private static String type(String name) {
    return switch (name) {
      case "array" -> "a list";
      case "object", "integer" -> "an " + name;
      case "null" -> "`null`";
      default -> "a " + name;
    };
  }

  private static String count(JsonNode rule, String thing) {
    return rule.asText() + " " + thing + (rule.asInt() == 1 ? "" : "s");
  }

  private static List<String> texts(JsonNode rule) {
    List<String> texts = new ArrayList<>();
    if (rule.isArray()) {
      rule.forEach(one -> texts.add(one.asText()));
    } else {
      texts.add(rule.asText());
    }
    return texts;
  }

  private static String abbreviate(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  private static String sentence(String message) {
    return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
  }
}
