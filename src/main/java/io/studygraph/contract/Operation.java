package io.studygraph.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One method of one path of the contract. */
public final class Operation {

  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+\\}");

  private final Contract contract;
  private final Pattern pattern;
  private final String method;
  private final String path;
  private final String pointer;
  private final Map<String, Parameter> query = new LinkedHashMap<>();
  private final Set<String> headers = new LinkedHashSet<>();

  Operation(
      Contract contract, String method, String path, String pointer, List<String> parameters) {
    this.contract = contract;
    this.method = method;
    this.path = path;
    this.pointer = pointer;
    this.pattern = Pattern.compile(VARIABLE.matcher(path).replaceAll("[^/]+"));
    for (String parameter : parameters) {
      if (contract.at(parameter).path("in").asText().equals("query")) {
        Parameter read = new Parameter(contract, parameter);
        query.put(read.name(), read);
      } else if (contract.at(parameter).path("in").asText().equals("header")) {
        headers.add(contract.at(parameter).path("name").asText());
      }
    }
  }

  public String method() {
    return method;
  }

  /** The path's template, for example {@code /notes/{slug}}. */
  public String path() {
    return path;
  }

  boolean fits(String concrete) {
    return pattern.matcher(concrete).matches();
  }

  long variables() {
    return path.chars().filter(c -> c == '{').count();
  }

  public JsonNode node() {
    return contract.at(pointer);
  }

  /** Names of the query parameters. */
  public Set<String> parameters() {
    return query.keySet();
  }

  /** Names of the request headers that it heeds, as the contract spells them. */
  public Set<String> headers() {
    return Collections.unmodifiableSet(headers);
  }

  /** What is wrong with the query parameters of a request; {@link Violation#at} is the name. */
  public List<Violation> checkQuery(Map<String, List<String>> values) {
    List<Violation> violations = new ArrayList<>();
    values.forEach(
        (name, given) -> {
          Parameter parameter = query.get(name);
          if (parameter == null) {
            violations.add(
                new Violation(
                    name,
                    "unknown-parameter",
                    "There is no parameter `%s` here.%s"
                        .formatted(name, Hint.of(name, parameters()))));
          } else {
            violations.addAll(parameter.check(given));
          }
        });
    query.values().stream()
        .filter(parameter -> parameter.required() && !values.containsKey(parameter.name()))
        .forEach(
            parameter ->
                violations.add(
                    new Violation(
                        parameter.name(),
                        "missing-parameter",
                        "The parameter `%s` is missing.".formatted(parameter.name()))));
    return violations;
  }

  /** What is wrong with a JSON body; {@link Violation#at} is a JSON pointer. */
  public List<Violation> checkBody(String mediaType, JsonNode body) {
    String content =
        contract.resolve(pointer + "/requestBody") + "/content/" + Contract.escape(mediaType);
    return contract.check(content + "/schema", body);
  }

  /** Media types of the bodies that it reads. */
  public Set<String> takes() {
    return names(contract.resolve(pointer + "/requestBody") + "/content");
  }

  /** Media types that it answers with when all is well. */
  public Set<String> gives() {
    Set<String> types = new TreeSet<>();
    for (int status : List.of(200, 201)) {
      responseTypes(status).ifPresent(types::addAll);
    }
    return types;
  }

  /** Media types that the response of a status may have; empty when the status is not described. */
  public Optional<Set<String>> responseTypes(int status) {
    return response(status).map(response -> names(response + "/content"));
  }

  /** What is wrong with a JSON response body. */
  public List<Violation> checkResponse(int status, String mediaType, JsonNode body) {
    return response(status)
        .map(
            response ->
                contract.check(
                    response + "/content/" + Contract.escape(mediaType) + "/schema", body))
        .orElseThrow();
  }

  /** Pointer to the response of a status, where it is described. */
  Optional<String> response(int status) {
    String exact = pointer + "/responses/" + status;
    return contract.at(exact).isMissingNode()
        ? Optional.empty()
        : Optional.of(contract.resolve(exact));
  }

  private Set<String> names(String pointer) {
    Set<String> names = new TreeSet<>();
    contract.at(pointer).fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
