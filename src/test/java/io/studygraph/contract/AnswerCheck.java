package io.studygraph.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells in what an answer breaks the contract. */
final class AnswerCheck {

  private static final String PROBLEM = "application/problem+json";

  /** What the server refuses before it knows the operation. */
  private static final Set<Integer> BEFORE_ANY_OPERATION = Set.of(405, 414, 431);

  private final Contract contract;

  AnswerCheck(Contract contract) {
    this.contract = contract;
  }

  /** One line for each fault; none for what lies outside the contract, such as health checks. */
  List<String> faults(Answer answer) {
    if (answer.path().startsWith("/q/") || answer.method().equals("OPTIONS")) {
      return List.of();
    }
    Optional<Operation> operation = contract.operation(answer.method(), answer.path());
    if (operation.isEmpty() || BEFORE_ANY_OPERATION.contains(answer.status())) {
      return outside(answer);
    }
    Optional<String> response = operation.get().response(answer.status());
    if (response.isEmpty()) {
      return List.of("%s has no status %d".formatted(operation.get(), answer.status()));
    }
    List<String> faults = new ArrayList<>(headers(answer, response.get()));
    faults.addAll(body(answer, response.get() + "/content"));
    return faults;
  }

  private List<String> outside(Answer answer) {
    if (answer.status() < 400) {
      return List.of("The contract has no %s %s".formatted(answer.method(), answer.path()));
    }
    List<String> faults = new ArrayList<>();
    if (answer.header("X-Request-Id").isEmpty()) {
      faults.add("The header X-Request-Id is missing");
    }
    if (!answer.mediaType().equals(PROBLEM)) {
      faults.add("An error is %s and not %s".formatted(answer.mediaType(), PROBLEM));
    } else if (!answer.method().equals("HEAD")) {
      faults.addAll(json(answer, "/components/schemas/Problem"));
    }
    return faults;
  }

  private List<String> headers(Answer answer, String response) {
    List<String> faults = new ArrayList<>();
    contract
        .at(response + "/headers")
        .fieldNames()
        .forEachRemaining(
            name -> {
              String header = contract.resolve(response + "/headers/" + name);
              Optional<String> value = answer.header(name);
              if (value.isEmpty() && contract.at(header + "/required").asBoolean()) {
                faults.add("The header %s is missing".formatted(name));
              }
              value.ifPresent(text -> faults.addAll(header(name, header + "/schema", text)));
            });
    return faults;
  }

  private List<String> header(String name, String schema, String text) {
    boolean number = contract.at(schema + "/type").asText().equals("integer");
    JsonNode value = number && text.matches("\\d+") ? Answer.json(text) : TextNode.valueOf(text);
    return said(contract.check(schema, value)).map(fault -> "Header " + name + fault).toList();
  }

  private List<String> body(Answer answer, String content) {
    if (contract.at(content).isMissingNode() || answer.method().equals("HEAD")) {
      return answer.body().isEmpty() ? List.of() : List.of("There should be no body");
    }
    String media = content + "/" + Contract.escape(answer.mediaType());
    if (contract.at(media).isMissingNode()) {
      return List.of(
          "It comes as `%s`, not as one of %s"
              .formatted(answer.mediaType(), Nodes.names(contract.at(content))));
    }
    if (answer.body().isEmpty()) {
      JsonNode shortest = contract.at(media + "/schema/minLength");
      boolean meant = shortest.isInt() && shortest.asInt() == 0;
      return meant ? List.of() : List.of("The body is empty");
    }
    if (answer.mediaType().endsWith("ndjson")) {
      return answer
          .body()
          .lines()
          .flatMap(
              line ->
                  said(contract.check(media + "/schema/contentSchema/items", Answer.json(line))))
          .toList();
    }
    return answer.mediaType().endsWith("json") ? json(answer, media + "/schema") : List.of();
  }

  private List<String> json(Answer answer, String schema) {
    JsonNode body = Answer.json(answer.body());
    if (answer.status() == 200 && !answer.fields().isEmpty()) {
      return new FieldsCheck(contract, answer.fields()).faults(contract.resolve(schema), body);
    }
    List<String> faults = new ArrayList<>(said(contract.check(schema, body)).toList());
    if (answer.mediaType().equals(PROBLEM)) {
      faults.addAll(agreement(answer, body));
    }
    return faults;
  }

  /** What a problem says of itself is what the answer's head says. */
  private static List<String> agreement(Answer answer, JsonNode problem) {
    List<String> faults = new ArrayList<>();
    if (problem.path("status").asInt() != answer.status()) {
      faults.add("The problem has another status than the answer");
    }
    if (!problem.path("type").asText().equals("/problems/" + problem.path("code").asText())) {
      faults.add("The problem has another type than its code");
    }
    // What is answered again names the request that it was first the answer to.
    if (answer.header("Idempotent-Replayed").isEmpty()
        && !problem.path("requestId").asText().equals(answer.header("X-Request-Id").orElse(""))) {
      faults.add("The problem has another requestId than the answer");
    }
    return faults;
  }

  static Stream<String> said(List<Violation> violations) {
    return violations.stream().map(one -> "%s: %s".formatted(one.at(), one.detail()));
  }
}
