package io.studygraph.markdown;

import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Mapping;
import io.studygraph.markdown.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML that may be broken: where the whole cannot be read, each key of its top level is read
 * by itself, and where that cannot be, each item of its list. What is broken loses itself alone:
 *
 * <pre>
 * title: Caching         read
 * date: [2026            lost
 * tags: [a, b],          read, its comma told
 * </pre>
 */
public final class TolerantYaml {

  private static final Pattern KEY =
      Pattern.compile("(?:[^\\s#\\-\\[\\]{},\"'|>@`%&*!?:][^:]*+|\"[^\"]*+\"|'[^']*+'):(?:\\s.*)?");

  private static final Pattern KEY_ALONE = Pattern.compile("[^:]*+:\\s*(?:#.*)?");
  private static final Pattern ITEM = Pattern.compile("( *)-(?:\\s.*)?");

  private final SourceLines lines;
  private final List<Lost> lost = new ArrayList<>();
  private final List<Span> commas = new ArrayList<>();
  private boolean aliased;

  private TolerantYaml(SourceLines lines) {
    this.lines = lines;
  }

  /**
   * What a text holds.
   *
   * @param lost lines that could not be read
   * @param commas that stood where none may
   */
  public record Result(
      @Nullable YamlNode root, boolean aliased, List<Lost> lost, List<Span> commas) {}

  /** Whole lines that could not be read. */
  public record Lost(Span span, MalformedYaml fault) {}

  public static Result read(SourceLines lines, Span span) {
    try {
      Yaml.Result whole = Yaml.read(lines, span);
      return new Result(whole.root(), whole.aliased(), List.of(), List.of());
    } catch (MalformedYaml broken) {
      return new TolerantYaml(lines).salvage(span, broken);
    }
  }

  private Result salvage(Span span, MalformedYaml broken) {
    List<Integer> starts = starts(span.firstLine(), span.lastLine(), KEY);
    if (starts.isEmpty()) {
      return new Result(null, false, List.of(new Lost(span, broken)), List.of());
    }
    List<Entry> entries = new ArrayList<>();
    if (starts.get(0) > span.firstLine()) {
      read(span.firstLine(), starts.get(0) - 1, entries);
    }
    for (int i = 0; i < starts.size(); i++) {
      int last = i + 1 < starts.size() ? starts.get(i + 1) - 1 : span.lastLine();
      read(starts.get(i), last, entries);
    }
    return new Result(new Mapping(List.copyOf(entries), span), aliased, lost, commas);
  }

  /** The lines that start something, of those from {@code first} to {@code last}. */
  private List<Integer> starts(int first, int last, Pattern start) {
    List<Integer> found = new ArrayList<>();
    for (int line = first; line <= last; line++) {
      if (start.matcher(lines.line(line)).matches()) {
        found.add(line);
      }
    }
    return found;
  }

  private void read(int first, int last, List<Entry> entries) {
    try {
      YamlNode root = mended(first, last);
      if (root instanceof Mapping mapping) {
        entries.addAll(mapping.entries());
      } else if (root != null) {
        lose(first, last, new MalformedYaml(YamlFaults.words(null), lines.start(first)));
      }
    } catch (MalformedYaml broken) {
      if (!readItems(first, last, entries)) {
        lose(first, last, broken);
      }
    }
  }

  private @Nullable YamlNode mended(int first, int last) throws MalformedYaml {
    MendedYaml.Result read =
        MendedYaml.read(lines, lines.span(lines.start(first), lines.next(last)));
    commas.addAll(read.commas());
    aliased |= read.aliased();
    return read.root();
  }

  /** Reads a list whose key stands on a line of its own; false when there is none. */
  private boolean readItems(int first, int last, List<Entry> entries) {
    int line = first + 1;
    while (line <= last && lines.isBlank(line)) {
      line++;
    }
    Matcher item = ITEM.matcher(line <= last ? lines.line(line) : "");
    if (!item.matches() || !KEY_ALONE.matcher(lines.line(first)).matches()) {
      return false;
    }
    List<Integer> starts =
        starts(line, last, Pattern.compile(" {" + item.group(1).length() + "}-(?:\\s.*)?"));
    List<Entry> keys = new ArrayList<>();
    read(first, first, keys);
    if (keys.size() != 1) {
      return false;
    }
    List<YamlNode> items = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : last;
      readItem(starts.get(i), end, items);
    }
    Span span = lines.span(lines.start(line), lines.end(last));
    entries.add(new Entry(keys.get(0).key(), new Sequence(List.copyOf(items), span)));
    return true;
  }

  private void readItem(int first, int last, List<YamlNode> items) {
    try {
      if (mended(first, last) instanceof Sequence sequence) {
        items.addAll(sequence.items());
      }
    } catch (MalformedYaml broken) {
      lose(first, last, broken);
    }
  }

  /** Without the blank lines at the end. */
  private void lose(int first, int last, MalformedYaml fault) {
    int end = last;
    while (end > first && lines.isBlank(end)) {
      end--;
    }
    lost.add(new Lost(lines.lineSpan(first, end), fault));
  }
}
