package io.studygraph.document;

import io.studygraph.markdown.FrontMatter;
import io.studygraph.markdown.FrontMatter.Kind;
import io.studygraph.markdown.ListChange.Step;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.Splice;
import io.studygraph.markdown.YamlChange;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Mapping;
import io.studygraph.markdown.YamlNode.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets and removes keys of the front matter, and the front matter itself: it comes with its first
 * key and goes with its last.
 */
final class FrontMatterEditor {

  /** The template's order; other keys come last. */
  private static final List<String> ORDER =
      List.of(
          "title", "date", "tags", "related", "slug", "category", "status", "publishAt", "aliases");

  private final SourceLines lines;
  private final FrontMatterText text;
  private final String lineEnd;
  private final YamlChange yaml;
  private final String pointer;

  /**
   * @param asTexts whether what is set is text to the reader, whatever YAML takes it for
   * @param pointer what the edit is about
   */
  FrontMatterEditor(EditedNote note, boolean asTexts, String pointer) {
    this.lines = note.lines();
    this.text = note.text().authored();
    this.lineEnd = note.lineEnd(1);
    this.yaml = new YamlChange(lines, lineEnd, asTexts);
    this.pointer = pointer;
  }

  /** Null when there is none. */
  @Nullable Entry entry(String key) {
    Mapping mapping = text.mapping();
    return mapping == null ? null : mapping.entry(key);
  }

  List<Splice> set(String key, Object value) {
    Mapping mapping = writable();
    if (mapping == null || mapping.entries().isEmpty()) {
      return first(YamlChange.newEntry(key, value));
    }
    yaml.set(mapping, key, value, place(mapping, key));
    return yaml.splices();
  }

  List<Splice> changeItems(Entry list, List<Step> steps, List<?> values) {
    yaml.changeItems(list, steps, values);
    return yaml.splices();
  }

  /** The texts of a scalar that lists several. */
  List<ListedText> parts(Scalar scalar) {
    return ListedText.ofCommas(scalar, lines);
  }

  List<Splice> changeParts(List<ListedText> parts, List<Step> steps, List<String> values) {
    yaml.changeParts(parts.stream().map(ListedText::span).toList(), steps, values);
    return yaml.splices();
  }

  /** Nothing for a key that is not there. */
  List<Splice> remove(String key) {
    Mapping mapping = text.mapping();
    if (mapping == null || mapping.entry(key) == null) {
      return List.of();
    }
    List<Entry> entries = mapping.entries();
    if (entries.stream().allMatch(entry -> entry.name().equals(key))) {
      return last(mapping);
    }
    yaml.remove(mapping, key);
    return yaml.splices();
  }

  /** Null when no key is there yet. */
  private @Nullable Mapping writable() {
    Kind kind = text.place().kind();
    String problem = null;
    if (kind == Kind.TOML) {
      problem = "The front matter is TOML, which is not edited: turn it into YAML.";
    } else if (kind == Kind.UNCLOSED) {
      problem = "The front matter has no closing line: write --- below its last key.";
    } else if (text.mapping() == null && !text.lost().isEmpty()) {
      problem = "The front matter is no valid YAML: mend it first.";
    } else if (text.root() != null && text.mapping() == null) {
      problem = "The front matter is no list of keys: write each as key: value.";
    }
    if (problem != null) {
      throw Plan.refusal(pointer, problem);
    }
    return text.mapping();
  }

  private static int place(Mapping mapping, String key) {
    int rank = rank(key);
    int before = -1;
    int nearest = -1;
    int behind = mapping.entries().size();
    for (int i = mapping.entries().size() - 1; i >= 0; i--) {
      int other = rank(mapping.entries().get(i).name());
      if (other > rank) {
        behind = i;
      } else if (other > nearest) {
        nearest = other;
        before = i;
      }
    }
    return before >= 0 ? before + 1 : behind;
  }

  private static int rank(String key) {
    int index = ORDER.indexOf(key);
    return index < 0 ? ORDER.size() : index;
  }

  /**
   * The first key. Where there is front matter without keys that looks like one made here, a blank
   * line tells that it was there before, so that it stays when the key is taken out again.
   */
  private List<Splice> first(String entry) {
    FrontMatter place = text.place();
    String written = entry.replace("\n", lineEnd) + lineEnd;
    if (place.kind() == Kind.YAML) {
      boolean marked = isOurs() && place.content().in(lines.text()).isBlank();
      return List.of(Splice.insert(place.content().end(), (marked ? lineEnd : "") + written));
    }
    int start = lines.text().startsWith("\uFEFF") ? 1 : 0;
    String gap = start == lines.text().length() ? "" : lineEnd;
    String line = "---" + lineEnd;
    return List.of(Splice.insert(start, line + written + line + gap));
  }

  private List<Splice> last(Mapping mapping) {
    Span content = text.place().content();
    String above = lines.text().substring(content.start(), mapping.span().start());
    int last = lines.lineAt(Math.max(mapping.span().start(), yaml.endOf(mapping) - 1));
    boolean alone = lines.next(last) == content.end();
    if (alone && isOurs() && above.isEmpty()) {
      return List.of(new Splice(start(), bodyStart(), ""));
    }
    boolean marked = alone && isOurs() && above.isBlank() && above.endsWith(lineEnd);
    int start = lines.start(mapping.span().firstLine()) - (marked ? lineEnd.length() : 0);
    return List.of(new Splice(start, lines.next(last), ""));
  }

  /** Whether the lines around it are as {@link #first} writes them. */
  private boolean isOurs() {
    int bodyLine = text.place().bodyLine();
    boolean gap = bodyLine > lines.count() || lines.line(bodyLine).isEmpty();
    return gap
        && lines.text().startsWith("---" + lineEnd, start())
        && lines.line(bodyLine - 1).equals("---");
  }

  private int start() {
    return lines.text().startsWith("\uFEFF") ? 1 : 0;
  }

  /** Behind the blank line below the front matter. */
  private int bodyStart() {
    int bodyLine = text.place().bodyLine();
    return bodyLine > lines.count() ? lines.text().length() : lines.next(bodyLine);
  }
}
