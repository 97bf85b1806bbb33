package io.studygraph.document;

import io.studygraph.document.Unwritable.Problem;
import io.studygraph.markdown.Escape;
import io.studygraph.markdown.YamlWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A note to be written: its sections are there, and placeholders where its author has to say
 * something.
 */
public enum Template {
  SYSTEM_DESIGN("The design of a system, with every section that the note format knows."),
  CONCEPT("Something to know: a summary, the details, questions and links."),
  FLASHCARDS("Questions with their answers, to be learnt by heart.");

  private final String description;

  Template(String description) {
    this.description = description;
  }

  public String description() {
    return description;
  }

  /** The template with its placeholders. */
  public String markdown() {
    try (InputStream in = Template.class.getResourceAsStream("/templates/" + this + ".md")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A note of this kind.
   *
   * @param slug when null, the one that the title comes down to; where it comes down to none, the
   *     placeholder stays
   * @param category when null, the placeholder stays
   * @throws Unwritable when the title cannot be a heading
   */
  public String fill(
      String title, @Nullable String slug, LocalDate date, @Nullable String category) {
    String named = slug == null ? Slug.of(title).orElse(null) : slug;
    String text = markdown();
    text = value(text, "title", title.strip());
    text = value(text, "date", date.toString());
    text = value(text, "slug", named);
    text = value(text, "category", category == null ? null : category.strip());
    text = text.replace("\n# {{TITLE}}\n", "\n# " + Escape.heading(title.strip()) + "\n");
    requireReadable(text, title.strip());
    return text;
  }

  /** In place of the placeholder in the front matter. */
  private static String value(String text, String key, @Nullable String value) {
    String open = key + ": \"{{" + key.toUpperCase(Locale.ROOT) + "}}\"\n";
    return value == null ? text : text.replace(open, YamlWriter.write(Map.of(key, value)));
  }

  private static void requireReadable(String text, String title) {
    Document read = DocumentReader.read(new Source(text, null));
    boolean differs =
        read.diagnostics().stream()
            .anyMatch(found -> found.code().equals(DiagnosticCode.TITLE_DIFFERS.code()));
    if (differs || !read.title().equals(title)) {
      throw new Unwritable(List.of(new Problem("/title", DraftCheck.MISREAD)));
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
