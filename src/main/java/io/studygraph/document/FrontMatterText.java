package io.studygraph.document;

import io.studygraph.markdown.FrontMatter;
import io.studygraph.markdown.MalformedYaml;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Yaml;
import io.studygraph.markdown.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * Front matter as YAML has it, before its keys mean anything.
 *
 * @param root null when there is no front matter, or an empty or malformed one
 * @param malformed why it could not be read
 * @param aliased whether one value stands for another
 */
record FrontMatterText(
    FrontMatter place,
    @Nullable YamlNode root,
    @Nullable MalformedYaml malformed,
    boolean aliased) {

  static FrontMatterText of(SourceLines lines) {
    FrontMatter place = FrontMatter.of(lines);
    if (place.kind() != FrontMatter.Kind.YAML) {
      return new FrontMatterText(place, null, null, false);
    }
    try {
      Yaml.Result yaml = Yaml.read(lines, place.content());
      return new FrontMatterText(place, yaml.root(), null, yaml.aliased());
    } catch (MalformedYaml e) {
      return new FrontMatterText(place, null, e, false);
    }
  }

  /** Null when it is no mapping. */
  YamlNode.@Nullable Mapping mapping() {
    return root instanceof YamlNode.Mapping mapping ? mapping : null;
  }
}
