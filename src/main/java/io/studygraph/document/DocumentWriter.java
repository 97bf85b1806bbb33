package io.studygraph.document;

import io.studygraph.markdown.Escape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a note in the order of the template. {@link DocumentReader} reads from it exactly what the
 * draft asked for; what the format cannot hold is refused, never changed.
 *
 * <pre>
 * ---
 * title: Caching
 * tags: [storage]
 * ---
 *
 * # Caching
 *
 * ## Summary
 *
 * Keep what is asked for often near to who asks.
 * </pre>
 *
 * <p>White space around a text is dropped. Questions without a topic come first, since below a
 * topic's heading they would read as its own.
 */
public final class DocumentWriter {

  private DocumentWriter() {}

  /**
   * @return Markdown with LF line ends
   * @throws Unwritable when the draft asks for what the format cannot hold
   */
  public static String write(Draft draft) {
    DraftCheck.check(draft);
    List<String> blocks = new ArrayList<>();
    blocks.add(FrontMatterWriter.write(draft));
    blocks.add("# " + Escape.heading(draft.title().strip()));
    for (Role role : Role.values()) {
      String text = text(role, draft);
      if (text != null) {
        blocks.add((role.isDesign() ? "### " : "## ") + role.heading());
        blocks.add(text);
      }
    }
    blocks.removeIf(String::isEmpty);
    return String.join("\n\n", blocks) + "\n";
  }

  /** Null for a section that the draft does not give. */
  private static @Nullable String text(Role role, Draft draft) {
    Map<Role, String> sections = draft.sections();
    if (sections.containsKey(role)) {
      return SectionWriter.text(sections.get(role));
    }
    return switch (role) {
      case DETAILED_DESIGN -> sections.keySet().stream().anyMatch(Role::isDesign) ? "" : null;
      case QUIZZES -> draft.questions().isEmpty() ? null : QuestionWriter.write(draft.questions());
      case FLASHCARDS ->
          draft.flashcards().isEmpty() ? null : FlashcardWriter.write(draft.flashcards());
      case LEARNING_SOURCES ->
          draft.sources().isEmpty() ? null : SourceWriter.write(draft.sources());
      default -> null;
    };
  }
}
