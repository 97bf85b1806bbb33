package io.studygraph.document;

import io.studygraph.markdown.ListChange;
import io.studygraph.markdown.ListChange.Step;
import io.studygraph.markdown.Splice;
import io.studygraph.markdown.YamlNode;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Scalar;
import io.studygraph.markdown.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A key whose value is a list of texts. Items that the reader passes over, such as a tag in another
 * spelling, stay with what they repeat.
 */
final class ListField {

  /** What needs no quotes, inside quotes or outside. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/+-]*");

  private final FrontMatterEditor frontMatter;
  private final String key;
  private final UnaryOperator<String> identity;

  /**
   * @param identity what two items have in common of which the reader takes the first alone
   */
  ListField(FrontMatterEditor frontMatter, String key, UnaryOperator<String> identity) {
    this.frontMatter = frontMatter;
    this.key = key;
    this.identity = identity;
  }

  List<Splice> change(List<String> before, List<String> after) {
    Entry entry = frontMatter.entry(key);
    if (entry != null && entry.value() instanceof Sequence sequence) {
      List<String> items = sequence.items().stream().map(ListField::text).toList();
      List<Step> steps = steps(items, before, after);
      return frontMatter.changeItems(entry, steps, inBrackets(sequence, steps, after));
    } else if (entry != null && entry.value() instanceof Scalar scalar && !before.isEmpty()) {
      return scalar(scalar, before, after);
    }
    return frontMatter.set(key, after);
  }

  /** In as many of {@code [[brackets]]} as the text has that each comes instead of. */
  private static List<Object> inBrackets(Sequence sequence, List<Step> steps, List<String> values) {
    List<Object> written = new ArrayList<>(values);
    for (Step step : steps) {
      if (!step.same() && !step.inserts() && !step.removes()) {
        Object value = values.get(step.to());
        YamlNode item = sequence.items().get(step.from());
        while (item instanceof Sequence outer && outer.items().size() == 1) {
          value = List.of(value);
          item = outer.items().get(0);
        }
        written.set(step.to(), value);
      }
    }
    return written;
  }

  /** {@code tags: a, b} stays so; another single text becomes a list when there are more. */
  private List<Splice> scalar(Scalar scalar, List<String> before, List<String> after) {
    String text = scalar.text();
    boolean commas = key.equals("tags") && after.stream().anyMatch(each -> each.contains(","));
    if (key.equals("tags") && !commas && !after.isEmpty()) {
      List<ListedText> parts = frontMatter.parts(scalar);
      List<Step> steps = steps(parts.stream().map(ListedText::text).toList(), before, after);
      boolean apart = parts.size() > 1 && !parts.get(0).span().equals(parts.get(1).span());
      if (apart && after.stream().allMatch(each -> PLAIN.matcher(each).matches())) {
        return frontMatter.changeParts(parts, steps, after);
      }
      boolean tight = text.contains(",") && !text.contains(", ");
      return frontMatter.set(key, String.join(tight ? "," : ", ", after));
    }
    boolean single = before.size() == 1 && after.size() == 1 && !commas;
    return frontMatter.set(key, single ? after.get(0) : after);
  }

  private List<Step> steps(List<String> items, List<String> before, List<String> after) {
    List<Integer> read = read(items, before);
    List<Step> changes = ListChange.between(before, after, String::equals);
    List<String> gone =
        changes.stream()
            .filter(step -> !step.inserts() && !step.same())
            .map(step -> identity.apply(before.get(step.from())))
            .toList();
    List<Step> steps = new ArrayList<>();
    int next = 0;
    for (Step step : changes) {
      if (step.inserts()) {
        steps.add(step);
        continue;
      }
      int at = read.get(step.from());
      for (; next < at; next++) {
        steps.add(passedOver(items.get(next), next, gone));
      }
      steps.add(new Step(at, step.to(), step.same()));
      next = at + 1;
    }
    for (; next < items.size(); next++) {
      steps.add(passedOver(items.get(next), next, gone));
    }
    return steps;
  }

  /** With the first spelling of a text goes the second, which would be read in its place. */
  private Step passedOver(String item, int at, List<String> gone) {
    boolean repeats = gone.contains(identity.apply(item));
    return repeats ? Step.remove(at) : Step.keep(at, at);
  }

  /** Which items the texts come from. */
  private static List<Integer> read(List<String> items, List<String> texts) {
    List<Integer> read = new ArrayList<>();
    for (int i = 0; i < items.size() && read.size() < texts.size(); i++) {
      String text = items.get(i);
      String expected = texts.get(read.size());
      if (text.equals(expected)
          || (text.startsWith("#") && text.substring(1).strip().equals(expected))) {
        read.add(i);
      }
    }
    return read;
  }

  private static String text(YamlNode item) {
    return ListedText.innermost(item).map(scalar -> scalar.text().strip()).orElse("");
  }
}
