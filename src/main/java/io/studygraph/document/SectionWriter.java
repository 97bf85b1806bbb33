package io.studygraph.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The texts that a draft gives for its sections. */
final class SectionWriter {

  static final String NO_SECTION = "This names no section of the template.";

  /**
   * What may stand below a text. An explanation shows whether its end is seen: not so while the
   * text opens a comment, be it one that is blanked as a key later.
   */
  private static final String BELOW =
      """

      Q: Which?
      Options:
      - A) This
      Explanation: Why

      ## Next
      """;

  private static final Pattern LINE_ENDS = Pattern.compile("\r\n?");

  /** Blank lines at the start; spaces before the first word stay, they may mark code. */
  private static final Pattern BLANK_LINES = Pattern.compile("^(?:[ \t]*\n)+");

  private SectionWriter() {}

  static String text(String markdown) {
    String lines = LINE_ENDS.matcher(markdown).replaceAll("\n");
    return BLANK_LINES.matcher(lines).replaceFirst("").stripTrailing();
  }

  static void check(Draft draft, Problems problems) {
    Map<Role, String> sections = draft.sections();
    sections.forEach((role, markdown) -> check(role, markdown, problems));
    checkOneWay(draft, Role.QUIZZES, draft.questions(), "/questions", problems);
    checkOneWay(draft, Role.FLASHCARDS, draft.flashcards(), "/flashcards", problems);
    checkOneWay(draft, Role.LEARNING_SOURCES, draft.sources(), "/sources", problems);
    if (sections.containsKey(Role.DETAILED_DESIGN)) {
      checkDesign(sections, problems);
    }
  }

  private static void checkOneWay(
      Draft draft, Role role, List<?> elements, String pointer, Problems problems) {
    if (draft.sections().containsKey(role) && !elements.isEmpty()) {
      problems.add(pointer(role), "Give either this text or " + pointer + ", not both.");
    }
  }

  static void check(Role role, String markdown, Problems problems) {
    if (role == Role.OTHER) {
      problems.add(pointer(role), NO_SECTION);
      return;
    }
    String text = text(markdown);
    // Whatever ends the section early or swallows the next one, only reading shows for sure.
    String marks = role.isDesign() ? "### " : "## ";
    String written = marks + role.heading() + "\n\n" + text + "\n\n" + marks + "Next\n" + BELOW;
    List<Section> read = DraftCheck.read(written).sections();
    if (read.size() != 3
        || read.get(0).role() != role
        || !read.get(0).markdown().strip().equals(text.strip())) {
      problems.add(
          pointer(role),
          "This text would end its section or swallow the next: write headings below level "
              + (role.isDesign() ? 3 : 2)
              + " and close every code fence and HTML block.");
    }
  }

  /** A heading in the text of Detailed Design must not pose as a section given beside it. */
  private static void checkDesign(Map<Role, String> sections, Problems problems) {
    String written =
        "## Detailed Design\n\n" + text(sections.getOrDefault(Role.DETAILED_DESIGN, ""));
    for (Section section : DraftCheck.read(written + "\n").sections()) {
      for (Section child : section.children()) {
        if (child.role().isDesign() && sections.containsKey(child.role())) {
          problems.add(
              pointer(child.role()), "The text of detailed-design has this section already.");
        }
      }
    }
  }

  static String pointer(Role role) {
    return "/sections/" + role;
  }
}
