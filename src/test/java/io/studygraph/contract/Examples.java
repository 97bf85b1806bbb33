package io.studygraph.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The examples of bodies, parameters and headers, each with the schema that it is to fit. */
final class Examples {

  /** Pointers to where the example stands and to its schema, and its value. */
  record Example(String pointer, String schema, JsonNode value) {}

  private Examples() {}

  static List<Example> of(Contract contract) {
    List<Example> examples = new ArrayList<>();
    Nodes.visit(
        contract.document(),
        "",
        (pointer, node) -> {
          if (node.has("schema")) {
            if (node.has("example")) {
              examples.add(
                  new Example(pointer + "/example", pointer + "/schema", node.path("example")));
            }
            node.path("examples")
                .fieldNames()
                .forEachRemaining(
                    name -> {
                      String at = contract.resolve(pointer + "/examples/" + Contract.escape(name));
                      examples.add(
                          new Example(at, pointer + "/schema", contract.at(at + "/value")));
                    });
          }
        });
    return examples;
  }
}
