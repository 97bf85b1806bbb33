package io.studygraph.markdown;

import io.studygraph.markdown.ListChange.Step;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Mapping;
import io.studygraph.markdown.YamlNode.Scalar;
import io.studygraph.markdown.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of a YAML text say something else, by splices: quotes, block or flow style,
 * indentation, comments and all that stays the same keep their bytes.
 *
 * <pre>
 * tags: [a,  'b']  # two
 * tags: [a,  'c']  # two      b changed to c
 * </pre>
 *
 * <p>What comes out may still read otherwise, where a text plays tricks with anchors or layout:
 * whoever splices reads the result again.
 */
public final class YamlChange {

  private final SourceLines lines;
  private final String lineEnd;
  private final boolean asTexts;
  private final SameValue same;
  private final YamlPlaces places;
  private final CollectionSplices collections;
  private final List<Splice> splices = new ArrayList<>();

  /**
   * @param asTexts whether strings are compared with a scalar's text, whatever YAML takes it for:
   *     {@code 007} is the text {@code 007} and the number 7
   */
  public YamlChange(SourceLines lines, String lineEnd, boolean asTexts) {
    this.lines = lines;
    this.lineEnd = lineEnd;
    this.asTexts = asTexts;
    this.same = new SameValue(asTexts);
    this.places = new YamlPlaces(lines);
    this.collections = new CollectionSplices(lines, places, new NewYaml(lines, places, lineEnd));
  }

  public List<Splice> splices() {
    return splices;
  }

  /** Where a value ends, comments below it left out. */
  public int endOf(YamlNode node) {
    return places.endOf(node);
  }

  /** The first entry of a mapping, without its line end. */
  public static String newEntry(String key, @Nullable Object value) {
    return YamlText.entry(key, value, "");
  }

  /**
   * Gives a key a value.
   *
   * @param before the entry that a new key comes before; the number of entries for the last place
   */
  public void set(Mapping mapping, String key, @Nullable Object value, int before) {
    Entry entry = mapping.entry(key);
    if (entry != null) {
      change(entry.value(), value, places.isFlow(mapping), places.colon(entry));
      return;
    }
    List<Step> steps = ListChange.keepAll(mapping.entries().size());
    steps.add(before, Step.insert(0));
    Entry neighbour = mapping.entries().get(Math.max(0, before - 1));
    splices.addAll(collections.entries(mapping, steps, List.of(key), name -> value, neighbour));
  }

  /** Takes a key out, as often as it stands there; one entry at least has to stay. */
  public void remove(Mapping mapping, String key) {
    List<Step> steps = ListChange.keepAll(mapping.entries().size());
    steps.replaceAll(
        step ->
            mapping.entries().get(step.from()).name().equals(key)
                ? Step.remove(step.from())
                : step);
    splices.addAll(
        collections.entries(mapping, steps, List.of(), name -> null, mapping.entries().get(0)));
  }

  /**
   * Changes the items of a list.
   *
   * @param values the new list, as far as steps name its items
   */
  public void changeItems(Entry list, List<Step> steps, List<?> values) {
    if (list.value() instanceof Sequence sequence) {
      items(sequence, steps, values, places.colon(list));
    }
  }

  /**
   * Changes the parts of a text that lists several, with commas between them; one at least stays.
   */
  public void changeParts(List<Span> parts, List<Step> steps, List<String> values) {
    splices.addAll(collections.parts(parts, steps, values));
  }

  private void change(YamlNode node, @Nullable Object value, boolean inFlow, int behind) {
    boolean structured = value instanceof Map || value instanceof List;
    if (same.test(node, value)) {
      return;
    } else if (node instanceof Scalar && !structured) {
      scalar(node.span(), value, inFlow, behind);
    } else if (node instanceof Sequence sequence && value instanceof List<?> list) {
      items(sequence, ListChange.between(sequence.items(), list, same::test), list, behind);
    } else if (node instanceof Mapping mapping && value instanceof Map<?, ?> map) {
      entries(mapping, map, behind);
    } else {
      replace(node, value, behind);
    }
  }

  private void scalar(Span span, @Nullable Object value, boolean inFlow, int behind) {
    String source = span.in(lines.text()).stripTrailing();
    String scalar = new ScalarStyle(source, inFlow, lineEnd, asTexts).write(value);
    if (source.isEmpty()) {
      splices.add(Splice.insert(behind, " " + scalar));
    } else {
      splices.add(new Splice(span.start(), span.start() + source.length(), scalar));
    }
  }

  private void items(Sequence sequence, List<Step> steps, List<?> values, int behind) {
    List<YamlNode> items = sequence.items();
    boolean flow = places.isFlow(sequence);
    if (!flow && steps.stream().allMatch(Step::removes)) {
      replace(sequence, List.of(), behind);
      return;
    }
    for (Step step : steps) {
      if (!step.same() && !step.removes() && !step.inserts()) {
        YamlNode item = items.get(step.from());
        change(
            item, values.get(step.to()), flow, flow ? item.span().start() : places.dash(item) + 1);
      }
    }
    splices.addAll(collections.items(sequence, steps, values));
  }

  private void entries(Mapping mapping, Map<?, ?> map, int behind) {
    List<Step> steps = ListChange.keepAll(mapping.entries().size());
    steps.replaceAll(
        step -> {
          Entry entry = mapping.entries().get(step.from());
          return map.containsKey(entry.name()) ? step : Step.remove(step.from());
        });
    List<String> added = new ArrayList<>();
    map.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          Entry entry = mapping.entry(name);
          if (entry == null) {
            added.add(name);
            steps.add(Step.insert(added.size() - 1));
          } else {
            change(entry.value(), value, places.isFlow(mapping), places.colon(entry));
          }
        });
    if (!places.isFlow(mapping) && steps.stream().allMatch(Step::removes)) {
      replace(mapping, Map.of(), behind);
    } else if (!steps.stream().allMatch(Step::same)) {
      splices.addAll(
          collections.entries(mapping, steps, added, map::get, mapping.entries().get(0)));
    }
  }

  /** What stands behind a colon or a dash on its line, such as a comment, stays. */
  private void replace(YamlNode node, @Nullable Object value, int behind) {
    Span span = places.span(node.span().start(), places.endOf(node));
    String flow = YamlText.flow(value, YamlText.quote(node, lines.text()));
    int line = lines.lineAt(Math.max(0, behind - 1));
    if (span.start() == span.end()) {
      splices.add(Splice.insert(behind, " " + flow));
    } else if (lines.lineAt(span.start()) == line) {
      splices.add(Splice.replace(span, flow));
    } else {
      splices.add(Splice.insert(behind, " " + flow));
      splices.add(new Splice(lines.end(line), span.end(), ""));
    }
  }
}
