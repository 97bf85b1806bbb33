package io.studygraph.document;

import io.studygraph.markdown.ListChange.Step;
import io.studygraph.markdown.Splice;
import io.studygraph.markdown.YamlNode;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Mapping;
import io.studygraph.markdown.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes the elements that the front matter lists. */
final class FrontElements<T> {

  private final ElementStyle<T> style;
  private final FrontMatterEditor frontMatter;
  private final String pointer;

  FrontElements(ElementStyle<T> style, EditedNote note, String pointer) {
    this.style = style;
    this.frontMatter = new FrontMatterEditor(note, true, pointer);
    this.pointer = pointer;
  }

  List<Splice> change(List<Step> steps, List<T> after) {
    String key = style.frontKey();
    Entry entry = key == null ? null : frontMatter.entry(key);
    if (entry == null || !(entry.value() instanceof Sequence sequence)) {
      throw Plan.refusal(pointer, "The note writes this in a form that is not edited.");
    }
    List<YamlNode> items = sequence.items();
    List<@Nullable Object> values = new ArrayList<>(after);
    for (Step step : steps) {
      if (!step.removes()) {
        Map<String, @Nullable Object> present =
            step.inserts() ? Map.of() : map(items.get(step.from()));
        values.set(step.to(), style.frontValue(new LinkedHashMap<>(present), after.get(step.to())));
      }
    }
    return frontMatter.changeItems(entry, steps, values);
  }

  @SuppressWarnings("unchecked") // the keys of a mapping are strings
  private static Map<String, @Nullable Object> map(YamlNode item) {
    return item instanceof Mapping mapping
        ? (Map<String, @Nullable Object>) mapping.value()
        : Map.of();
  }
}
