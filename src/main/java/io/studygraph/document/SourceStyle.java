package io.studygraph.document;

import io.studygraph.document.Draft.DraftSource;
import io.studygraph.markdown.Escape;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Learning sources as bullets. */
final class SourceStyle implements ElementStyle<DraftSource> {

  private final SourceLines lines;
  private final List<LearningSource> sources;
  private final boolean anew;

  SourceStyle(EditedNote note, boolean anew) {
    this.lines = note.lines();
    this.sources = note.document().sources();
    this.anew = anew;
  }

  @Override
  public Lines lines(int at) {
    return sources.get(at).lines();
  }

  @Override
  public @Nullable String frontKey() {
    return null;
  }

  @Override
  public Map<String, @Nullable Object> frontValue(
      Map<String, @Nullable Object> present, DraftSource source) {
    return present;
  }

  @Override
  public List<Splice> change(int at, DraftSource before, DraftSource after) {
    Span whole = BulletStyle.text(lines, lines(at));
    List<Splice> splices = new ArrayList<>();
    boolean found =
        !anew
            && title(whole, before, after, splices)
            && url(whole, before, after, splices)
            && description(whole, before, after, splices);
    return found ? splices : List.of(Splice.replace(whole, written(after)));
  }

  private boolean title(Span whole, DraftSource before, DraftSource after, List<Splice> splices) {
    return before.title().equals(after.title())
        || replace(whole, "[", before.title(), "](", linkText(after), splices)
        || replace(whole, "[", linkText(before), "](", linkText(after), splices);
  }

  private boolean url(Span whole, DraftSource before, DraftSource after, List<Splice> splices) {
    String target = Escape.target(after.url());
    return before.url().equals(after.url())
        || replace(whole, "](", before.url(), "", target, splices)
        || replace(whole, "](", Escape.target(before.url()), "", target, splices);
  }

  private boolean description(
      Span whole, DraftSource before, DraftSource after, List<Splice> splices) {
    String old = before.description();
    String asked = after.description();
    if (Objects.equals(old, asked)) {
      return true;
    }
    String text = whole.in(lines.text());
    int close = text.lastIndexOf(")", old == null ? text.length() : text.lastIndexOf(old));
    if (old == null && asked != null) {
      splices.add(Splice.insert(whole.start() + text.stripTrailing().length(), " - " + asked));
      return text.indexOf('\n') < 0;
    } else if (asked == null && old != null) {
      splices.add(
          new Splice(
              whole.start() + close + 1, whole.start() + text.lastIndexOf(old) + old.length(), ""));
      return close >= 0 && text.lastIndexOf(old) > close;
    }
    return old != null
        && asked != null
        && text.lastIndexOf(old) >= 0
        && splices.add(
            new Splice(
                whole.start() + text.lastIndexOf(old),
                whole.start() + text.lastIndexOf(old) + old.length(),
                asked));
  }

  /** What stands between two marks, which stay. */
  private boolean replace(
      Span whole, String open, String old, String close, String asked, List<Splice> splices) {
    int at = whole.in(lines.text()).indexOf(open + old + close);
    if (at >= 0) {
      int start = whole.start() + at + open.length();
      splices.add(new Splice(start, start + old.length(), asked));
    }
    return at >= 0;
  }

  private static String linkText(DraftSource source) {
    return Escape.linkText(source.title());
  }

  @Override
  public String write(int neighbour, DraftSource source) {
    return BulletStyle.next(lines, lines(neighbour)) + written(source);
  }

  private static String written(DraftSource source) {
    return SourceWriter.write(List.of(source)).substring("- ".length());
  }

  @Override
  public String write(List<DraftSource> elements) {
    return SourceWriter.write(elements);
  }

  @Override
  public int gap() {
    return 0;
  }

  @Override
  public DraftSource normal(DraftSource source) {
    String description = source.description();
    return new DraftSource(
        source.title().strip(),
        source.url().strip(),
        description == null || description.isBlank() ? null : description.strip());
  }

  @Override
  public void check(List<DraftSource> elements, Problems problems) {
    SourceWriter.check(elements, problems);
  }
}
