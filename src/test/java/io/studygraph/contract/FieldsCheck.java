package io.studygraph.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Checks answers to requests with {@code fields}: they have these fields, each as it should be. */
final class FieldsCheck {

  private final Contract contract;
  private final List<String> fields;

  FieldsCheck(Contract contract, List<String> fields) {
    this.contract = contract;
    this.fields = fields;
  }

  /**
   * @param schema pointer to the schema of the whole body
   */
  List<String> faults(String schema, JsonNode body) {
    if (!contract.at(schema + "/properties/items").isMissingNode()) {
      String item = contract.resolve(schema + "/properties/items/items");
      List<String> faults = new ArrayList<>();
      body.path("items").forEach(one -> faults.addAll(object(item, one)));
      for (String ofTheList : List.of("next", "total")) {
        faults.addAll(
            AnswerCheck.said(
                    contract.check(schema + "/properties/" + ofTheList, body.path(ofTheList)))
                .toList());
      }
      return faults;
    }
    return object(schema, body);
  }

  private List<String> object(String schema, JsonNode object) {
    List<String> faults = new ArrayList<>();
    for (String field : fields) {
      if (object.has(field)) {
        AnswerCheck.said(contract.check(schema + "/properties/" + field, object.get(field)))
            .map(fault -> "/" + field + fault)
            .forEach(faults::add);
      } else {
        faults.add("The field `%s` was asked for and is missing".formatted(field));
      }
    }
    Nodes.names(object).stream()
        .filter(name -> !fields.contains(name))
        .map("The field `%s` was not asked for"::formatted)
        .forEach(faults::add);
    return faults;
  }
}
