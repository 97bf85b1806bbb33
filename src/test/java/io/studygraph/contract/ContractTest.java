package io.studygraph.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for the document as a whole. */
class ContractTest {

  private static final Contract CONTRACT = Contract.load();

  /** Schemas of request bodies, whose fields may be left out. */
  private static final String REQUESTS = ".*(Draft|Patch|Submission|Answer|ProblemDetail)";

  @Test
  void everyReferenceLeadsSomewhere() {
    List<String> broken = new ArrayList<>();
    Nodes.visit(
        CONTRACT.document(),
        "",
        (pointer, node) -> {
          JsonNode reference = node.path("$ref");
          if (reference.isTextual()
              && CONTRACT.at(reference.asText().substring(1)).isMissingNode()) {
            broken.add(pointer + " → " + reference.asText());
          }
        });
    assertThat(broken).isEmpty();
  }

  @Test
  void everyComponentIsUsed() {
    Set<String> unused = new TreeSet<>();
    CONTRACT
        .document()
        .path("components")
        .properties()
        .forEach(
            kind ->
                kind.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        name -> unused.add("#/components/" + kind.getKey() + "/" + name)));
    Nodes.visit(
        CONTRACT.document(), "", (pointer, node) -> unused.remove(node.path("$ref").asText()));
    assertThat(unused).containsExactly("#/components/securitySchemes/bearerAuth");
  }

  @Test
  void everySchemaCompiles() {
    CONTRACT
        .at("/components/schemas")
        .fieldNames()
        .forEachRemaining(
            name ->
                assertThat(CONTRACT.check("/components/schemas/" + name, TextNode.valueOf("\0")))
                    .as(name)
                    .isNotNull());
  }

  @Test
  void everyExampleIsValid() {
    List<String> wrong = new ArrayList<>();
    Examples.of(CONTRACT)
        .forEach(
            example ->
                CONTRACT
                    .check(example.schema(), example.value())
                    .forEach(violation -> wrong.add(example.pointer() + ": " + violation)));
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyBodyAndEveryParameterHasAnExample() {
    Set<String> shown = new TreeSet<>();
    Examples.of(CONTRACT).forEach(example -> shown.add(example.schema()));
    List<String> silent = new ArrayList<>();
    Nodes.visit(
        CONTRACT.document(),
        "",
        (pointer, node) -> {
          boolean binary = node.at("/schema/format").asText().equals("binary");
          if ((node.has("in") || pointer.matches(".*/content/[^/]+"))
              && node.has("schema")
              && !binary
              && !shown.contains(pointer + "/schema")) {
            silent.add(pointer);
          }
        });
    assertThat(silent).isEmpty();
  }

  @Test
  void everyParameterSaysWhatItIs() {
    List<String> silent = new ArrayList<>();
    Nodes.visit(
        CONTRACT.document(),
        "",
        (pointer, node) -> {
          if (node.has("in") && node.has("name") && !node.has("description")) {
            silent.add(pointer);
          }
        });
    assertThat(silent).isEmpty();
  }

  @Test
  void responsesHaveEveryFieldAndNoOther() {
    List<String> open = new ArrayList<>();
    for (Map.Entry<String, JsonNode> schema : CONTRACT.at("/components/schemas").properties()) {
      JsonNode node = schema.getValue();
      if (!node.has("properties")) {
        continue;
      }
      if (!node.path("additionalProperties").isBoolean()) {
        open.add(schema.getKey() + " allows other fields");
      }
      Set<String> fields = Nodes.names(node.path("properties"));
      node.path("required").forEach(name -> fields.remove(name.asText()));
      if (schema.getKey().matches("Stale(Tag)?Problem")) {
        fields.remove("current"); // shown where `Accept` allows it
      }
      fields.removeAll(Nodes.names(node.path("dependentRequired")));
      if (!fields.isEmpty() && !schema.getKey().matches(REQUESTS)) {
        open.add(schema.getKey() + " does not require " + fields);
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void listsCanBeCutDownToAnyOfTheirFields() {
    Map<String, String> items =
        Map.ofEntries(
            Map.entry("listNotes", "NoteSummary"),
            Map.entry("getNote", "Note"),
            Map.entry("listRevisions", "RevisionSummary"),
            Map.entry("listRegrades", "Regrade"),
            Map.entry("getRevision", "Revision"),
            Map.entry("listTrash", "TrashedNote"),
            Map.entry("searchNotes", "SearchHit"),
            Map.entry("listTags", "TagCount"),
            Map.entry("getTag", "Tag"),
            Map.entry("listCategories", "CategoryCount"),
            Map.entry("listRelatedNotes", "Neighbourhood"),
            Map.entry("listBacklinks", "Backlink"),
            Map.entry("findPaths", "Paths"),
            Map.entry("listNextNotes", "NextNotes"),
            Map.entry("findLearningPath", "LearningPath"),
            Map.entry("listCommunities", "Community"),
            Map.entry("listOrphans", "Orphan"),
            Map.entry("listBrokenLinks", "BrokenLink"),
            Map.entry("listUnreturnedLinks", "OneWayLink"),
            Map.entry("listHubs", "Hub"),
            Map.entry("listAffectedLinks", "AffectedLink"),
            Map.entry("listQuizzes", "QuizSummary"),
            Map.entry("getQuiz", "Quiz"),
            Map.entry("listDueItems", "DueItem"),
            Map.entry("listReviews", "LoggedReview"),
            Map.entry("listDiagnosticTypes", "DiagnosticType"),
            Map.entry("getDiagnosticType", "DiagnosticType"),
            Map.entry("listKeys", "Key"),
            Map.entry("listTemplates", "Template"),
            Map.entry("getTemplate", "Template"));
    for (Operation operation : CONTRACT.operations()) {
      String schema = items.get(operation.node().path("operationId").asText());
      assertThat(schema != null)
          .as("%s has the parameter `fields`", operation)
          .isEqualTo(operation.parameters().contains("fields"));
      if (schema != null) {
        assertThat(fields(operation))
            .as("%s", operation)
            .isEqualTo(Nodes.names(CONTRACT.at("/components/schemas/" + schema + "/properties")));
      }
    }
  }

  private static Set<String> fields(Operation operation) {
    Set<String> fields = new TreeSet<>();
    for (JsonNode parameter : operation.node().path("parameters")) {
      if (parameter.path("name").asText().equals("fields")) {
        String values = parameter.at("/schema/items/$ref").asText().substring(1);
        CONTRACT.at(values + "/enum").forEach(field -> fields.add(field.asText()));
      }
    }
    return fields;
  }
}
