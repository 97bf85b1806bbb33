package io.studygraph.document;

import io.studygraph.markdown.Block.Heading;
import io.studygraph.markdown.Escape;
import io.studygraph.markdown.Prose;
import io.studygraph.markdown.Prose.Kind;
import io.studygraph.markdown.Prose.Run;
import io.studygraph.markdown.Splice;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the edit of a title, which stands in the front matter, in the first H1, or in both. */
final class TitlePlanner {

  private final EditedNote note;
  private final FrontMatterEditor frontMatter;

  TitlePlanner(EditedNote note) {
    this.note = note;
    this.frontMatter = new FrontMatterEditor(note, true, "/title");
  }

  /**
   * @param title null to leave it to the H1 or the file's name
   */
  Plan plan(@Nullable String title) {
    if (title == null) {
      return new Plan("/title", frontMatter.remove("title"), removed(), after -> true);
    }
    String asked = title.strip();
    String before = note.document().title();
    boolean inHeading = before.equals(h1(note));
    List<Splice> splices = new ArrayList<>();
    if (!asked.equals(before)) {
      Heading heading = note.text().body().outline().title();
      if (heading != null && inHeading) {
        splices.add(heading(heading.text(), before, asked));
      }
      if (isNamed() || !inHeading) {
        splices.addAll(frontMatter.set("title", asked));
      }
    }
    return new Plan("/title", splices, said(asked), after -> !inHeading || asked.equals(h1(after)));
  }

  private static Map<Facet, @Nullable Object> said(String title) {
    Map<Facet, @Nullable Object> expected = new EnumMap<>(Facet.class);
    expected.put(Facet.TITLE, title);
    return expected;
  }

  private Map<Facet, @Nullable Object> removed() {
    return said(h1(note).isEmpty() ? DocumentReader.fileTitle(note.source()) : h1(note));
  }

  /** Whether the front matter gives the title. */
  private boolean isNamed() {
    Entry entry = frontMatter.entry("title");
    return entry != null
        && entry.value() instanceof Scalar scalar
        && scalar.value() != null
        && !scalar.text().isBlank();
  }

  /** Empty when there is none. */
  private static String h1(EditedNote note) {
    Heading heading = note.text().body().outline().title();
    return heading == null ? "" : heading.text().plain();
  }

  /** Markup stays where the change concerns a single run of plain text. */
  private Splice heading(Prose prose, String before, String asked) {
    int head = 0;
    int limit = Math.min(before.length(), asked.length());
    while (head < limit && before.charAt(head) == asked.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < limit - head
        && before.charAt(before.length() - 1 - tail) == asked.charAt(asked.length() - 1 - tail)) {
      tail++;
    }
    String middle = asked.substring(head, asked.length() - tail);
    int done = 0;
    for (Run run : prose.runs()) {
      int end = done + run.text().length();
      boolean holds = head >= done && before.length() - tail <= end;
      boolean plain = run.span().in(note.lines().text()).equals(run.text());
      if (holds && plain && run.kind() == Kind.TEXT && Escape.heading(middle).equals(middle)) {
        int shift = run.span().start() - done;
        return new Splice(head + shift, before.length() - tail + shift, middle);
      }
      done = end;
    }
    return Splice.replace(prose.span(), Escape.heading(asked));
  }
}
