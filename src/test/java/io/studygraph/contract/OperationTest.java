package io.studygraph.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How requests are checked. */
class OperationTest {

  private static final Contract CONTRACT =
      Contract.parse(
          """
          openapi: 3.1.0
          paths:
            /books/{isbn}:
              parameters:
                - {name: isbn, in: path, required: true, schema: {type: string}}
                - {name: edition, in: query, schema: {type: integer, minimum: 1}}
              put:
                parameters:
                  - {name: sort, in: query, explode: false,
                     schema: {type: array, maxItems: 2, items: {enum: [title, -title, year]}}}
                  - {name: tag, in: query, schema: {$ref: '#/components/schemas/Tags'}}
                  - {name: deep, in: query, schema: {type: boolean}}
                  - {name: shelf, in: query, required: true, schema: {type: string, minLength: 1}}
                requestBody:
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Book'}
                    application/merge-patch+json:
                      schema:
                        type: object
                        additionalProperties: false
                        properties:
                          pages/signature: {type: integer}
                responses:
                  '200':
                    content:
                      application/json: {schema: {type: object}}
                      text/markdown: {schema: {type: string}}
                  '404': {$ref: '#/components/responses/Nothing'}
            /books/new:
              get:
                responses: {'200': {description: All new ones.}}
          components:
            responses:
              Nothing:
                content:
                  application/problem+json: {schema: {type: object, required: [code]}}
            schemas:
              Tags: {type: array, uniqueItems: true, items: {type: string, minLength: 2}}
              Book:
                type: object
                required: [title]
                additionalProperties: false
                properties:
                  title: {type: string, maxLength: 20}
                  year: {type: [integer, 'null']}
                  printed: {type: string, format: date}
                  authors:
                    type: array
                    minItems: 1
                    items:
                      type: object
                      required: [name]
                      additionalProperties: false
                      properties:
                        name: {type: string, pattern: '^[A-Z][a-z]*$'}
                        born: {type: integer, maximum: 2020}
          """);

  private static final Operation PUT = CONTRACT.operation("PUT", "/books/978-3").orElseThrow();

  @Test
  void theMoreSpecificPathIsTaken() {
    assertThat(CONTRACT.operation("GET", "/books/new")).isPresent();
    assertThat(CONTRACT.operation("PUT", "/books/new")).isEmpty();
    assertThat(CONTRACT.operationsAt("/books/978-3")).containsExactly(PUT);
    assertThat(CONTRACT.operationsAt("/books/978-3/pages")).isEmpty();
  }

  @Test
  void headIsAnsweredAsGet() {
    assertThat(CONTRACT.operation("HEAD", "/books/new")).map(Operation::method).contains("GET");
  }

  @Test
  void parametersOfThePathAreParametersOfTheOperation() {
    assertThat(PUT.parameters())
        .containsExactlyInAnyOrder("edition", "sort", "tag", "deep", "shelf");
  }

  @Test
  void unknownParameterComesWithTheNearestRightOne() {
    assertThat(query(Map.of("sortt", List.of("title"))))
        .containsExactly(
            new Violation(
                "sortt",
                "unknown-parameter",
                "There is no parameter `sortt` here. Did you mean `sort`?"));
  }

  @Test
  void parameterThatIsNearNothingComesWithAllThereAre() {
    assertThat(query(Map.of("publisher", List.of("x"))))
        .extracting(Violation::detail)
        .containsExactly(
            "There is no parameter `publisher` here."
                + " There is: `edition`, `sort`, `tag`, `deep`, `shelf`.");
  }

  @Test
  void missingParameterIsNamed() {
    assertThat(PUT.checkQuery(Map.of()))
        .containsExactly(
            new Violation("shelf", "missing-parameter", "The parameter `shelf` is missing."));
  }

  @Test
  void valueOutOfRangeNamesTheBound() {
    assertThat(query(Map.of("edition", List.of("0"))))
        .containsExactly(new Violation("edition", "invalid-parameter", "It must be at least 1."));
  }

  @Test
  void valueOfAnotherTypeNamesTheType() {
    assertThat(query(Map.of("edition", List.of("first"))))
        .extracting(Violation::detail)
        .containsExactly("It must be an integer.");
    assertThat(query(Map.of("edition", List.of("99999999999999999999"))))
        .extracting(Violation::detail)
        .containsExactly("It must be an integer.");
    assertThat(query(Map.of("deep", List.of("yes"))))
        .extracting(Violation::detail)
        .containsExactly("It must be a boolean.");
  }

  @Test
  void singleParameterIsNotRepeated() {
    assertThat(query(Map.of("edition", List.of("1", "2"))))
        .containsExactly(
            new Violation(
                "edition",
                "repeated-parameter",
                "The parameter `edition` is given 2 times; give it once."));
  }

  @Test
  void listByCommaIsOneParameter() {
    assertThat(query(Map.of("sort", List.of("title,year")))).isEmpty();
    assertThat(query(Map.of("sort", List.of("title", "year"))))
        .extracting(Violation::code)
        .containsExactly("repeated-parameter");
    assertThat(query(Map.of("sort", List.of("title,yea"))))
        .extracting(Violation::detail)
        .containsExactly("`yea` is none of its values. Did you mean `year`?");
    assertThat(query(Map.of("sort", List.of("title,year,"))))
        .extracting(Violation::at)
        .containsOnly("sort");
  }

  @Test
  void listByRepetitionDoesNotSplitAtCommas() {
    assertThat(query(Map.of("tag", List.of("a,b", "cc")))).isEmpty();
    assertThat(query(Map.of("tag", List.of("aa", "aa"))))
        .extracting(Violation::detail)
        .containsExactly("Its items must differ from each other.");
    assertThat(query(Map.of("tag", List.of("a"))))
        .extracting(Violation::detail)
        .containsExactly("It must have at least 2 characters.");
  }

  @Test
  void bodyThatFitsIsLetThrough() {
    assertThat(
            body(
                """
                {"title": "Dune", "year": null, "printed": "1965-08-01",
                 "authors": [{"name": "Herbert", "born": 1920}]}
                """))
        .isEmpty();
  }

  @Test
  void unknownFieldIsPointedAtWithTheNearestRightOne() {
    assertThat(body("{\"title\": \"Dune\", \"autors\": []}"))
        .containsExactly(
            new Violation(
                "/autors",
                "unknown-field",
                "There is no field `autors` here. Did you mean `authors`?"));
    assertThat(
            body(
                "{\"title\": \"Dune\", \"authors\": [{\"name\": \"A\"}, {\"nane\": \"B\", \"name\": \"C\"}]}"))
        .containsExactly(
            new Violation(
                "/authors/1/nane",
                "unknown-field",
                "There is no field `nane` here. Did you mean `name`?"));
  }

  @Test
  void unknownFieldOfASchemaWithoutANameIsExplainedToo() {
    assertThat(check("application/merge-patch+json", "{\"pages/signatur\": 1}"))
        .containsExactly(
            new Violation(
                "/pages~1signatur",
                "unknown-field",
                "There is no field `pages/signatur` here. Did you mean `pages/signature`?"));
    assertThat(check("application/merge-patch+json", "{\"pages/signature\": \"x\"}"))
        .extracting(Violation::at)
        .containsExactly("/pages~1signature");
  }

  @Test
  void longNameOfAnUnknownFieldIsCut() {
    assertThat(body("{\"title\": \"Dune\", \"%s\": 1}".formatted("x".repeat(500))))
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.detail())
                    .startsWith("There is no field `%s…` here.".formatted("x".repeat(60))));
  }

  @Test
  void missingFieldIsPointedAt() {
    assertThat(body("{}"))
        .containsExactly(new Violation("/title", "missing-field", "The field `title` is missing."));
    assertThat(body("{\"title\": \"Dune\", \"authors\": [{}]}"))
        .extracting(Violation::at)
        .containsExactly("/authors/0/name");
  }

  @Test
  void wrongValueIsPointedAt() {
    assertThat(body("{\"title\": 5, \"year\": \"1965\", \"authors\": []}"))
        .containsExactlyInAnyOrder(
            new Violation("/title", "invalid-value", "It must be a string."),
            new Violation("/year", "invalid-value", "It must be an integer or `null`."),
            new Violation("/authors", "invalid-value", "It must have at least 1 item."));
    assertThat(
            body(
                """
                {"title": "A title of more than twenty letters", "printed": "1965-13-01",
                 "authors": [{"name": "herbert", "born": 2021}]}
                """))
        .containsExactlyInAnyOrder(
            new Violation("/title", "invalid-value", "It must have at most 20 characters."),
            new Violation("/printed", "invalid-value", "It must be a valid date."),
            new Violation("/authors/0/name", "invalid-value", "It must match `^[A-Z][a-z]*$`."),
            new Violation("/authors/0/born", "invalid-value", "It must be at most 2020."));
  }

  @Test
  void patternCoversTheWholeText() {
    assertThat(body("{\"title\": \"Dune\", \"authors\": [{\"name\": \"Herbert\\n\"}]}"))
        .extracting(Violation::at)
        .containsExactly("/authors/0/name");
  }

  @Test
  void bodyOfAnotherTypeIsPointedAtAsAWhole() {
    assertThat(body("[]"))
        .containsExactly(new Violation("", "invalid-value", "It must be an object."));
  }

  @Test
  void typesAreThoseOfTheContract() {
    assertThat(PUT.takes()).containsExactly("application/json", "application/merge-patch+json");
    assertThat(PUT.gives()).containsExactly("application/json", "text/markdown");
  }

  @Test
  void responsesAreCheckedByStatus() throws JsonProcessingException {
    assertThat(PUT.responseTypes(404).orElseThrow()).containsExactly("application/problem+json");
    assertThat(PUT.responseTypes(409)).isEmpty();
    assertThat(
            PUT.checkResponse(404, "application/problem+json", new ObjectMapper().readTree("{}")))
        .extracting(Violation::at)
        .containsExactly("/code");
  }

  private static List<Violation> query(Map<String, List<String>> values) {
    Map<String, List<String>> all = new LinkedHashMap<>(values);
    all.put("shelf", List.of("b3"));
    return PUT.checkQuery(all);
  }

  private static List<Violation> body(String json) {
    return check("application/json", json);
  }

  private static List<Violation> check(String mediaType, String json) {
    try {
      return PUT.checkBody(mediaType, new ObjectMapper().readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
