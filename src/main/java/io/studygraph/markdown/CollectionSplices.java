package io.studygraph.markdown;

import io.studygraph.markdown.ListChange.Step;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Mapping;
import io.studygraph.markdown.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts items and entries into YAML collections, and takes them out, in flow or block style. */
record CollectionSplices(SourceLines lines, YamlPlaces places, NewYaml written) {

  List<Splice> items(Sequence sequence, List<Step> steps, List<?> values) {
    List<YamlNode> items = sequence.items();
    boolean flow = places.isFlow(sequence);
    String quote = items.isEmpty() ? "" : YamlText.quote(items.get(0), lines.text());
    if (flow) {
      List<Span> spans = items.stream().map(YamlNode::span).toList();
      return FlowItems.change(
          lines.text(), sequence.span(), spans, steps, at -> YamlText.flow(values.get(at), quote));
    }
    List<Span> spans =
        items.stream().map(item -> places.span(places.dash(item), places.endOf(item))).toList();
    return BlockItems.change(
        lines, spans, steps, at -> written.item(items.get(0), values.get(at), quote));
  }

  List<Splice> entries(
      Mapping mapping,
      List<Step> steps,
      List<String> names,
      Function<String, @Nullable Object> value,
      Entry neighbour) {
    String quote = YamlText.quote(neighbour.value(), lines.text());
    List<Span> spans =
        mapping.entries().stream()
            .map(entry -> places.span(entry.key().span().start(), places.endOf(entry)))
            .toList();
    if (places.isFlow(mapping)) {
      return FlowItems.change(
          lines.text(),
          mapping.span(),
          spans,
          steps,
          at ->
              YamlText.key(names.get(at), true)
                  + ": "
                  + YamlText.flow(value.apply(names.get(at)), quote));
    }
    int indent = mapping.span().start() - lines.start(mapping.span().firstLine());
    return BlockItems.change(
        lines,
        spans,
        steps,
        at -> written.entry(names.get(at), value.apply(names.get(at)), quote, indent));
  }

  /** Of a text that lists several, with commas between them; one at least stays. */
  List<Splice> parts(List<Span> parts, List<Step> steps, List<String> values) {
    List<Splice> splices = new ArrayList<>();
    for (Step step : steps) {
      if (!step.same() && !step.removes() && !step.inserts()) {
        splices.add(Splice.replace(parts.get(step.from()), values.get(step.to())));
      }
    }
    Span around = parts.get(0).to(parts.get(parts.size() - 1));
    splices.addAll(FlowItems.change(lines.text(), around, parts, steps, values::get));
    return splices;
  }
}
