package io.studygraph.document;

import io.studygraph.document.Draft.DraftSource;
import io.studygraph.markdown.Escape;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Bullets of the form {@code - [Title](URL) - description}. */
final class SourceWriter {

  private static final DraftSource NEXT = new DraftSource("Next", "https://example.org", null);

  private SourceWriter() {}

  static String write(List<DraftSource> sources) {
    return sources.stream().map(SourceWriter::write).collect(Collectors.joining("\n"));
  }

  private static String write(DraftSource source) {
    String title = Escape.linkText(source.title().strip());
    String link = "- [" + title + "](" + Escape.target(source.url().strip()) + ")";
    String description = source.description();
    return description == null ? link : link + " - " + description.strip();
  }

  static void check(List<DraftSource> sources, Problems problems) {
    for (int i = 0; i < sources.size(); i++) {
      DraftSource source = sources.get(i);
      String pointer = "/sources/" + i;
      int before = problems.count();
      problems.checkLine(pointer + "/title", source.title());
      problems.checkLine(pointer + "/url", source.url());
      problems.checkOptionalLine(pointer + "/description", source.description());
      if (problems.count() == before) {
        readBack(source, pointer, problems);
      }
    }
  }

  private static void readBack(DraftSource asked, String pointer, Problems problems) {
    String written = "## Learning Sources\n\n" + write(List.of(asked, NEXT)) + "\n";
    List<LearningSource> read = DraftCheck.read(written).sources();
    @Nullable String field = read.isEmpty() ? "" : difference(asked, read.get(0));
    if (field != null || read.size() != 2 || difference(NEXT, read.get(1)) != null) {
      problems.add(pointer + Objects.requireNonNullElse(field, ""), DraftCheck.MISREAD);
    }
  }

  private static @Nullable String difference(DraftSource asked, LearningSource read) {
    if (!asked.title().strip().equals(read.title())) {
      return "/title";
    }
    if (!asked.url().strip().equals(read.url())) {
      return "/url";
    }
    String description = asked.description();
    String text = description == null ? null : description.strip();
    return Objects.equals(text, read.description()) ? null : "/description";
  }
}
