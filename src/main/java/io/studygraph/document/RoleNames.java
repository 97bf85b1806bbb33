package io.studygraph.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names that authors give to the sections of the format. They stand here in lower case, words
 * joined by single spaces, without {@code and}: {@code Trade-offs & Alternatives} is {@code trade
 * offs alternatives}.
 */
final class RoleNames {

  private static final Map<String, Role> ROLES = new HashMap<>();

  static {
    named(Role.SUMMARY, "summary", "tl dr", "tldr", "tl dr summary", "executive summary");
    named(Role.SUMMARY, "quick summary", "in a nutshell", "at a glance", "abstract");
    named(Role.PROBLEM_STATEMENT, "problem statement", "problem", "the problem");
    named(Role.PROBLEM_STATEMENT, "problem description", "problem definition");
    named(Role.SCALE_AND_CONSTRAINTS, "scale constraints", "scale", "constraints");
    named(Role.SCALE_AND_CONSTRAINTS, "constraints scale", "constraints assumptions");
    named(Role.SCALE_AND_CONSTRAINTS, "assumptions constraints", "scale assumptions");
    named(Role.SCALE_AND_CONSTRAINTS, "scale requirements", "scale estimates", "scale estimation");
    named(Role.SCALE_AND_CONSTRAINTS, "capacity estimates", "capacity estimation");
    named(Role.SCALE_AND_CONSTRAINTS, "capacity planning", "back of the envelope estimation");
    // Requirements say for how many, how fast and how much: they are read as facts.
    named(Role.SCALE_AND_CONSTRAINTS, "requirements", "requirements constraints");
    named(Role.SCALE_AND_CONSTRAINTS, "requirements scale", "system requirements");
    named(Role.SCALE_AND_CONSTRAINTS, "functional requirements", "non functional requirements");
    named(Role.SCALE_AND_CONSTRAINTS, "functional non functional requirements");
    named(Role.SCALE_AND_CONSTRAINTS, "nonfunctional requirements", "key requirements");
    named(Role.HIGH_LEVEL_ARCHITECTURE, "high level architecture", "high level design", "hld");
    named(Role.HIGH_LEVEL_ARCHITECTURE, "high level system design", "high level overview");
    named(Role.HIGH_LEVEL_ARCHITECTURE, "architecture", "architecture overview");
    named(Role.HIGH_LEVEL_ARCHITECTURE, "system architecture", "overall architecture");
    named(Role.HIGH_LEVEL_ARCHITECTURE, "architecture diagram");
    named(Role.DETAILED_DESIGN, "detailed design", "design details", "low level design", "lld");
    named(Role.DETAILED_DESIGN, "design deep dive", "detailed component design");
    named(Role.CORE_COMPONENTS, "core components", "components", "key components");
    named(Role.CORE_COMPONENTS, "main components", "system components", "component overview");
    named(Role.CORE_COMPONENTS, "components overview", "building blocks");
    named(Role.DATA_MODELS, "data models", "data model", "data modeling", "data modelling");
    named(Role.DATA_MODELS, "database schema", "database schemas", "database design");
    named(Role.DATA_MODELS, "database model", "db schema", "schema", "schema design");
    named(Role.DATA_MODELS, "data schema", "data schema design", "data design", "domain model");
    named(Role.DATA_MODELS, "entities", "entity model", "table schema");
    named(Role.API_DESIGN, "api design", "api", "apis", "api endpoints", "key endpoints");
    named(Role.API_DESIGN, "endpoints", "core api endpoints", "core apis", "rest api", "rest apis");
    named(Role.API_DESIGN, "rest api design", "system apis", "api specification", "api spec");
    named(Role.API_DESIGN, "api contract", "api reference", "api definition", "interface design");
    named(Role.TRADE_OFFS, "trade offs alternatives", "tradeoffs alternatives", "trade offs");
    named(Role.TRADE_OFFS, "tradeoffs", "trade off", "tradeoff", "trade off analysis");
    named(Role.TRADE_OFFS, "tradeoff analysis", "design trade offs", "design tradeoffs");
    named(Role.TRADE_OFFS, "alternatives", "alternatives trade offs", "alternatives tradeoffs");
    named(Role.TRADE_OFFS, "alternatives considered", "considered alternatives");
    named(Role.TRADE_OFFS, "design alternatives", "design decisions", "key design decisions");
    named(Role.TRADE_OFFS, "key decisions", "architecture decisions", "architectural decisions");
    named(Role.TRADE_OFFS, "design decisions trade offs", "design decisions tradeoffs");
    named(Role.TRADE_OFFS, "decisions trade offs", "trade offs decisions");
    named(Role.TRADE_OFFS, "key trade offs", "key tradeoffs", "options considered");
    named(Role.SCALING_STRATEGY, "scaling strategy", "scaling strategies", "scaling");
    named(Role.SCALING_STRATEGY, "scaling considerations", "scaling plan", "scaling approach");
    named(Role.SCALING_STRATEGY, "scalability", "scalability strategy");
    named(Role.SCALING_STRATEGY, "scalability considerations", "how it scales");
    named(Role.FAILURE_HANDLING, "failure handling", "handling failures", "failure modes");
    named(Role.FAILURE_HANDLING, "failures", "failure scenarios", "failure analysis");
    named(Role.FAILURE_HANDLING, "failure recovery", "failure modes mitigations");
    named(Role.FAILURE_HANDLING, "failure modes recovery", "fault tolerance");
    named(Role.FAILURE_HANDLING, "reliability fault tolerance", "fault tolerance reliability");
    named(Role.FAILURE_HANDLING, "availability fault tolerance", "availability reliability");
    named(Role.FAILURE_HANDLING, "resilience", "reliability", "disaster recovery");
    named(Role.EXAMPLES, "examples snippets", "snippets examples", "examples", "example");
    named(Role.EXAMPLES, "snippets", "code", "code snippets", "code examples", "code example");
    named(Role.EXAMPLES, "code samples", "sample code", "examples code", "worked examples");
    named(Role.QUIZZES, "quizzes", "quiz", "quiz questions", "questions", "practice questions");
    named(Role.QUIZZES, "review questions", "practice quiz", "test yourself", "self test");
    named(Role.QUIZZES, "check your knowledge", "check your understanding", "knowledge check");
    named(Role.QUIZZES, "test your knowledge", "self assessment");
    named(Role.FLASHCARDS, "flashcards", "flash cards", "flashcard", "flash card");
    named(Role.FLASHCARDS, "anki cards", "review cards");
    named(Role.LEARNING_SOURCES, "learning sources", "sources", "links", "references");
    named(Role.LEARNING_SOURCES, "reference", "further reading", "resources", "bibliography");
    named(Role.LEARNING_SOURCES, "learning resources", "resources for learning");
    named(Role.LEARNING_SOURCES, "additional resources", "additional reading", "useful links");
    named(Role.LEARNING_SOURCES, "external links", "useful resources", "recommended reading");
    named(Role.LEARNING_SOURCES, "suggested reading", "reading list", "further resources");
    named(Role.LEARNING_SOURCES, "references further reading", "resources further reading");
    named(Role.LEARNING_SOURCES, "references resources", "resources references");
    named(Role.LEARNING_SOURCES, "links resources", "resources links", "sources references");
    named(Role.LEARNING_SOURCES, "links references", "references links", "study resources");
    named(Role.DETAILS, "details", "key details", "in detail");
  }

  private static final Map<String, Role> TEMPLATE = new HashMap<>();

  static {
    for (Role role : Role.values()) {
      if (role != Role.OTHER) {
        TEMPLATE.put(role.heading(), role);
      }
    }
  }

  private RoleNames() {}

  /** The role of a heading that is written just as the template has it; else null. */
  static @Nullable Role ofTemplate(String heading) {
    return TEMPLATE.get(heading);
  }

  /**
   * @param name as {@link Headings#normal} gives it
   */
  static Optional<Role> role(String name) {
    return Optional.ofNullable(ROLES.get(name.replace(" and ", " ")));
  }

  private static void named(Role role, String... names) {
    for (String name : names) {
      ROLES.put(name, role);
    }
  }
}
