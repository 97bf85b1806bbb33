package io.studygraph.document;

import java.util.Locale;

/** What a section is for, told from its heading. {@link #toString} is its name in JSON. */
public enum Role {
  SUMMARY("Summary"),
  PROBLEM_STATEMENT("Problem Statement"),
  SCALE_AND_CONSTRAINTS("Scale & Constraints"),
  HIGH_LEVEL_ARCHITECTURE("High-Level Architecture"),
  DETAILED_DESIGN("Detailed Design"),
  CORE_COMPONENTS("Core Components"),
  DATA_MODELS("Data Models"),
  API_DESIGN("API Design"),
  TRADE_OFFS("Trade-offs & Alternatives"),
  SCALING_STRATEGY("Scaling Strategy"),
  FAILURE_HANDLING("Failure Handling"),
  EXAMPLES("Examples / snippets"),
  QUIZZES("Quizzes"),
  FLASHCARDS("Flashcards"),
  LEARNING_SOURCES("Learning Sources"),
  DETAILS("Details"),
  OTHER("");

  private final String heading;

  Role(String heading) {
    this.heading = heading;
  }

  /** The heading that the template gives it; empty for {@link #OTHER}. */
  public String heading() {
    return heading;
  }

  /** Whether the template has it one level down, below {@link #DETAILED_DESIGN}. */
  public boolean isDesign() {
    return this == CORE_COMPONENTS || this == DATA_MODELS || this == API_DESIGN;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
