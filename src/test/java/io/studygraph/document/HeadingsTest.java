package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"OTHER"})
  void theTemplatesHeadingsNameTheirRoles(Role role) {
    assertThat(Notes.read("## " + role.heading()).sections().get(0).role()).isEqualTo(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SCALE AND CONSTRAINTS",
        "scale & constraints:",
        "Scale &amp; Constraints",
        "Scale / Constraints",
        "🔥 Scale & Constraints 🔥",
        "3. Scale & Constraints",
        "3) Scale & Constraints",
        "2.3.1 Scale & Constraints",
        "3️⃣ Scale & Constraints",
        "III. Scale & Constraints",
        "B) Scale & Constraints",
        "Step 2: Scale & Constraints",
        "Step 2 Scale & Constraints",
        "Part 4 — Scale & Constraints",
        "[3] Scale & Constraints",
        "**Scale & Constraints**",
        "_Scale_ & `Constraints`",
        "Scale & Constraints {#scale}",
        "Scale & Constraints {#scale .wide}",
        "Scale & Constraints {: .wide}",
        "Scale & Constraints ##",
        "Scale & Constraints (back of the envelope)",
        "[Scale & Constraints](#scale)",
        "<a name=\"scale\"></a>Scale & Constraints",
        "Scale & Constraints ![status](https://img.example/done.svg)",
        "[![status](https://img.example/done.svg)](https://ci.example) Scale & Constraints",
        "![](a.svg) ![b](c.svg) Scale & Constraints",
      })
  void whatStandsAroundANameChangesNoRole(String heading) {
    assertThat(Notes.read("## " + heading).sections().get(0).role())
        .isEqualTo(Role.SCALE_AND_CONSTRAINTS);
  }

  @ParameterizedTest
  @CsvSource({
    "Tradeoffs, trade-offs",
    "Trade-off Analysis, trade-offs",
    "Design Decisions & Trade-offs, trade-offs",
    "Alternatives Considered, trade-offs",
    "Requirements, scale-and-constraints",
    "Non-Functional Requirements, scale-and-constraints",
    "Links, learning-sources",
    "References, learning-sources",
    "Further Reading, learning-sources",
    "Resources for Learning, learning-sources",
    "Data Model, data-models",
    "Database Schema, data-models",
    "Database Schema (PostgreSQL), data-models",
    "Core API Endpoints, api-design",
    "TL;DR, summary",
    "Scalability, scaling-strategy",
    "Availability & Fault Tolerance, failure-handling",
    "Code Snippets, examples",
    "Quiz 2, quizzes",
    "Caching quiz, quizzes",
    "Flash cards, flashcards",
  })
  void otherNamesOfASection(String heading, String role) {
    assertThat(Notes.read("## " + heading).sections().get(0).role()).hasToString(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anything",
        "Summary of changes",
        "Why scale matters",
        "API Gateway",
        "The quizzical",
        "A",
        "1.",
        "Step 2",
        "![Summary](a.svg)",
        "()",
      })
  void otherHeadingsHaveNone(String heading) {
    assertThat(Notes.read("## " + heading).sections().get(0).role()).isEqualTo(Role.OTHER);
  }

  @Test
  void aDesignSectionMayStandHigherOrDeeper() {
    Document document =
        Notes.read(
            "# T",
            "## Core Components",
            "- **A:** a",
            "## Details",
            "### Deeper",
            "#### Components",
            "- **B:** b",
            "# Components",
            "- **C:** c");

    assertThat(document.components()).extracting(Component::name).containsExactly("A", "B", "C");
  }
}
