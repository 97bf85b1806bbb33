package io.studygraph.document;

import io.studygraph.markdown.FrontMatter;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.TolerantYaml;
import io.studygraph.markdown.TolerantYaml.Lost;
import io.studygraph.markdown.YamlNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Front matter as YAML has it, before its keys mean anything.
 *
 * @param root null when there is no front matter, or an empty one, or one without a key
 * @param aliased whether one value stands for another
 * @param lost lines that could not be read
 * @param commas that stand where none may, and were passed over
 */
record FrontMatterText(
    FrontMatter place,
    @Nullable YamlNode root,
    boolean aliased,
    List<Lost> lost,
    List<Span> commas) {

  static FrontMatterText of(SourceLines lines) {
    FrontMatter place = FrontMatter.of(lines);
    if (place.kind() != FrontMatter.Kind.YAML) {
      return new FrontMatterText(place, null, false, List.of(), List.of());
    }
    TolerantYaml.Result yaml = TolerantYaml.read(lines, place.content());
    return new FrontMatterText(place, yaml.root(), yaml.aliased(), yaml.lost(), yaml.commas());
  }

  /** Null when it is no mapping. */
  YamlNode.@Nullable Mapping mapping() {
    return root instanceof YamlNode.Mapping mapping ? mapping : null;
  }
}
