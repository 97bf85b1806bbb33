package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.studygraph.document.Decision.Choice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements are told by the shape of their blocks. */
class ElementsTest {

  private static Document read(String note) {
    return Notes.read(note.split("~", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "- **Users:** 10 million § 10 million",
        "- **Users**: 10 million § 10 million",
        "- **Users :** 10 million § 10 million",
        "- **Users** - 10 million § 10 million",
        "- **Users** – 10 million § 10 million",
        "- **Users**—10 million § —10 million",
        "- **Users** → 10 million § 10 million",
        "- **Users** -> 10 million § 10 million",
        "- **Users** = 10 million § 10 million",
        "- **Users** => 10 million § 10 million",
        "- **Users**：10 million § 10 million",
        "- **Users** 10 million § 10 million",
        "- **Users** (daily): 10 million § (daily): 10 million",
        "- __Users:__ 10 million § 10 million",
        "- [x] **Users:** 10 million § 10 million",
        "- Users: 10 million § 10 million",
        "- `Users`: 10 million § 10 million",
        "1. Users — 10 million § 10 million",
        "- **Users:**~  10 million § 10 million",
      })
  void factsWithAnySeparator(String bullet, String text) {
    // A dash without a space behind it stays, since it may be a minus sign.
    Document document = read("## Scale~" + bullet);

    assertThat(document.facts())
        .extracting(Fact::name, Fact::text)
        .containsExactly(tuple("Users", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Ten million users read what one of them wrote: much",
        "- https://a.example: no",
        "- 10:30 is late",
        "- plain text",
        "- [a](b.md): c",
      })
  void sentencesAreNoFacts(String bullet) {
    assertThat(read("## Scale~" + bullet).facts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "- `GET /links/{code}` - redirects § GET § /links/{code} § redirects",
        "- **GET /links** → all § GET § /links § all",
        "- **`GET /links`**: all § GET § /links § all",
        "- `GET` `/links` all § GET § /links § all",
        "- **GET** /links: all § GET § /links § all",
        "- GET /links — all § GET § /links § all",
        "- DELETE `/links/:id` § DELETE § /links/:id §",
        "- [x] `PUT /links/*` - all § PUT § /links/* § all",
        "- `GET https://a.example/links` all § GET § https://a.example/links § all",
        "- `POST /links HTTP/1.1` - one § POST § /links § one",
        "- `GET /links?a=1&b=2` - some § GET § /links?a=1&b=2 § some",
        "- **GET**~  `/links` § GET § /links §",
        "- **GET /links:** all § GET § /links § all",
      })
  void endpointsWhereverTheyStand(String bullet, String method, String path, String text) {
    for (String heading : List.of("## API Design", "## Anything", "### Endpoints")) {
      assertThat(read(heading + "~" + bullet).endpoints())
          .extracting(Endpoint::method, Endpoint::path, Endpoint::description)
          .containsExactly(tuple(method, path, text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- `SELECT * FROM a`",
        "- GET the book",
        "- `GET httpd` from a/b",
        "- The call `GET /a` answers",
        "GET /a is a call, and `POST /b` too",
        "`GET /a` is a call",
        "```~GET /a~```",
        "## Quiz~Q: which?~- A) `GET /a`~- B) `GET /b`~Answers: A",
      })
  void mentionsOfCallsElsewhereAreNoEndpoints(String text) {
    assertThat(read("## Anything~" + text).endpoints()).isEmpty();
  }

  @Test
  void endpointsStandUnderSeveralLabels() {
    Document document =
        read(
            "## API Design~**Public Endpoints:**~- `GET /a` - one~**Admin:**~- `PUT /b`~"
                + "- **Jobs**~  - `POST /c`~- `RUN task`");

    assertThat(document.endpoints())
        .extracting(Endpoint::group, Endpoint::method, Endpoint::path)
        .containsExactly(
            tuple("Public Endpoints", "GET", "/a"),
            tuple("Admin", "PUT", "/b"),
            tuple("Jobs", "POST", "/c"),
            tuple("Admin", "RUN", "task"));
  }

  @Test
  void endpointsAreRowsHeadingsAndLinesToo() {
    Document document =
        read(
            "## Anything~| Method | Endpoint | Purpose |~|-|-|-|~| `get` | `/a` | *one* |~| - | /x | |~~"
                + "| Endpoint | Description |~|-|-|~| `POST /b` | two |~~## API~### `PUT /c`~three~~"
                + "```http~DELETE /d  # four~{\"GET\": \"/no\"}~```");

    assertThat(document.endpoints())
        .extracting(Endpoint::method, Endpoint::path, Endpoint::description)
        .containsExactly(
            tuple("GET", "/a", "*one*"),
            tuple("POST", "/b", "two"),
            tuple("PUT", "/c", "three"),
            tuple("DELETE", "/d", "four"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Decision 1:** SQL vs NoSQL~- **Pros of SQL:** joins~- **Cons of SQL:** scale~"
            + "- **Pros of NoSQL:** scale~- **Why chosen:** SQL has joins",
        "**Decision 1: SQL vs NoSQL**~~- **Pros of SQL:** joins~- **Cons of SQL:** scale~"
            + "- **Pros of NoSQL:** scale~- **Why chosen:** SQL has joins",
        "- **Decision 1:** SQL vs NoSQL~  - **Pros of SQL:** joins~  - **Cons of SQL:** scale~"
            + "  - **Pros of NoSQL:** scale~  - **Why chosen:** SQL has joins",
        "### Decision 1: SQL vs NoSQL~| Option | Pros | Cons | Why chosen |~|-|-|-|-|~"
            + "| SQL | joins | scale | SQL has joins |~| NoSQL | scale | | |",
        "### Decision 1: SQL vs NoSQL~| | SQL | NoSQL |~|-|-|-|~| **Pros** | joins | scale |~"
            + "| Cons | scale | |~| Why chosen | SQL has joins | |",
      })
  void decisionsBetweenNamedOptions(String text) {
    assertThat(read("## Trade-offs~" + text).decisions())
        .extracting(Decision::title, Decision::options)
        .containsExactly(
            tuple(
                "SQL vs NoSQL",
                List.of(
                    new Choice("SQL", List.of("joins"), List.of("scale"), "SQL has joins", null),
                    new Choice("NoSQL", List.of("scale"), List.of(), null, null))));
  }

  @Test
  void aLabelRightBelowAListIsNoPartOfItsLastEntry() {
    Document document =
        read(
            "## Trade-offs~**Decision 1:** A vs B~- **Why chosen:** A is~  **not:** slow~**Decision 2:** C vs D~"
                + "- **C:** x~  - **Pros:** y~**Storage:**~- **E:** z~## Scale~- **F:** g~**Note:** h");

    assertThat(document.decisions())
        .extracting(Decision::title, Decision::lines)
        .containsExactly(
            tuple("A vs B", new Lines(2, 5)),
            tuple("C vs D", new Lines(5, 8)),
            tuple("Storage", new Lines(8, 9)));
    assertThat(document.decisions().get(0).options().get(0).whyChosen())
        .isEqualTo("A is\n**not:** slow");
    assertThat(document.facts()).extracting(Fact::text).containsExactly("g");
  }

  @Test
  void decisionsOnATopicHoldOptionsWithPoints() {
    Document document =
        read(
            "## Trade-offs~**Storage:**~- **SQL:** tables~  - **Pros:** joins~  - **Cons:**~    - scale~"
                + "    - cost~  - **Why chosen:** known~- **NoSQL:** documents~"
                + "  - **When to use:** much data");

    assertThat(document.decisions())
        .extracting(Decision::title, Decision::options)
        .containsExactly(
            tuple(
                "Storage",
                List.of(
                    new Choice("SQL", List.of("joins"), List.of("scale", "cost"), "known", null),
                    new Choice("NoSQL", List.of(), List.of(), null, "much data"))));
  }

  @Test
  void aNumberedDecisionMayStandAnywhereButInAQuiz() {
    String decision = "### Decision 2: A vs B~- **Pros of A:** x";

    assertThat(read("## Anything~" + decision).decisions()).hasSize(1);
    assertThat(read("## Quiz~" + decision).decisions()).isEmpty();
  }

  @Test
  void dataModelsAreToldByTheirColumns() {
    String table =
        "| Purpose | Table | Key Columns | Relations |~|-|-|-|-|~"
            + "| people | `users` | `id`, price (decimal(10, 2))<br>*name* | has many posts |";

    for (String heading : List.of("## Data Models", "## Anything", "## Details~### Deep")) {
      assertThat(read(heading + "~" + table).dataModels())
          .extracting(
              DataModel::entity, DataModel::keyFields, DataModel::relationships, DataModel::purpose)
          .containsExactly(
              tuple(
                  "users",
                  List.of("id", "price (decimal(10, 2))", "name"),
                  "has many posts",
                  "people"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Anything~| Name | Description |~|-|-|~| a | b |",
        "## Anything~| Model | Price |~|-|-|~| a | b |",
        "## Quiz~| Entity | Fields |~|-|-|~| a | b |",
      })
  void otherTablesAreNoDataModels(String text) {
    assertThat(read(text).dataModels()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~~~mermaid\ngraph LR\nA-->B\n~~~",
        "````Mermaid\ngraph LR\nA-->B\n````",
        "- step\n\n  ```mermaid\n  graph LR\n  A-->B\n  ```",
        "1. step\n   - inner\n     ```mermaid\n     graph LR\n     A-->B\n     ```",
        "> ```mermaid title=x\n> graph LR\n> A-->B\n> ```",
      })
  void diagramsInAnyFence(String text) {
    Document document = Notes.read("## Anything", text);

    assertThat(document.diagrams())
        .extracting(Diagram::kind, Diagram::direction, Diagram::source)
        .containsExactly(tuple("graph", "LR", "graph LR\nA-->B\n"));
    assertThat(document.snippets()).isEmpty();
  }

  @Test
  void aLongerFenceHoldsAShorterOne() {
    assertThat(
            Notes.read("## A", "**How:**", "````md", "```java", "## no heading", "```", "````")
                .snippets())
        .extracting(Snippet::caption, Snippet::language, Snippet::code)
        .containsExactly(tuple("How", "md", "```java\n## no heading\n```\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Flashcards~- What is a::b? ::: A *name*",
        "## Flashcards~- What is a::b? ||| A *name*",
        "## Flashcards~1. What is a::b? ::: A *name*",
        "## Flashcards~### Names~- What is a::b? ::: A *name*",
        "## Flashcards~- Names~  - What is a::b? ::: A *name*",
        "## Anything~```flashcard~What is a::b? ::: A *name*~```",
        "## Anything~```flashcards~Q: What is a::b?~A: A *name*~```",
        "---~flashcards:~  - q: What is a::b?~    a: A *name*~---",
      })
  void flashcardsInEachForm(String text) {
    assertThat(read(text).flashcards())
        .extracting(Flashcard::question, Flashcard::answer)
        .containsExactly(tuple("What is a::b?", "A *name*"));
    assertThat(Notes.codes(read(text))).doesNotContain("unreadable-bullet");
  }

  @Test
  void anAnswerMayGoOnBelow() {
    assertThat(read("## Flashcards~- which :: these:~  - one~  - two").flashcards())
        .extracting(Flashcard::question, Flashcard::answer)
        .containsExactly(tuple("which", "these:\n- one\n- two"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "[[b c]] § b c § b c § 2",
        "x~[[b#Part One|the b]] y § b § the b § 3",
        "![[b]] § b § b § 2",
        "| a |~|---|~| [[b\\|c]] | § b § c § 4",
        "- one~  - [[b]] § b § b § 3",
        "### On [[b]] § b § b § 2",
        "> [[b]] § b § b § 2",
        "[c](b.md) § b.md § c § 2",
        "[c~d](b.md#e) § b.md#e § c d § 2",
      })
  void linksHaveLines(String text, String target, String label, int line) {
    assertThat(read("## A~" + text).links())
        .extracting(Link::target, Link::text, link -> link.lines().start())
        .containsExactly(tuple(target, label, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[5]]",
        "[[ $a == $b ]]",
        "if [[ -f x ]]; then",
        "`[[b]]`",
        "~~~~[[b]]",
        "\\[[b]]",
        "[[b]",
        "[[[1]]](x.png)",
      })
  void otherBracketsAreNoWikilinks(String text) {
    assertThat(Notes.read("## A", text.replace("~~~~", "    ")).links())
        .noneMatch(link -> link.kind() == Link.Kind.WIKILINK);
  }

  @Test
  void aLinkWithBracketsInItsTextIsOne() {
    assertThat(Notes.read("[[RFC 2119]](https://a.example)").links())
        .extracting(Link::kind, Link::text)
        .containsExactly(tuple(Link.Kind.LINK, "[RFC 2119]"));
  }
}
