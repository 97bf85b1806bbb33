package io.studygraph.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Walks over the contract's document. */
final class Nodes {

  private Nodes() {}

  /** Visits each object and array, with its JSON pointer. */
  static void visit(JsonNode node, String pointer, BiConsumer<String, JsonNode> visitor) {
    if (!(node instanceof ContainerNode)) {
      return;
    }
    visitor.accept(pointer, node);
    node.properties()
        .forEach(
            entry ->
                visit(entry.getValue(), pointer + "/" + Contract.escape(entry.getKey()), visitor));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      visit(node.get(i), pointer + "/" + i, visitor);
    }
  }

  static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
