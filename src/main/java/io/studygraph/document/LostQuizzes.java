package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.TolerantYaml.Lost;
import io.studygraph.markdown.YamlNode;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Mapping;
import io.studygraph.markdown.YamlNode.Sequence;
import java.util.Set;
import java.util.TreeSet;

/**
 * Conceals lines of front matter that could not be read and look as if they held questions, with
 * all that may belong to them: a quote that is not closed takes in what follows. Up to the next
 * question, or the next key that the format names, nothing is shown.
 */
final class LostQuizzes {

  private static final Set<String> SAFE =
      Set.of(
          "title", "date", "tags", "related", "slug", "category", "status", "publishAt", "aliases");

  private LostQuizzes() {}

  static Concealment conceal(SourceLines lines, FrontMatterText text) {
    Concealment concealed = new Concealment();
    TreeSet<Integer> resumptions = new TreeSet<>();
    resumptions.add(text.place().content().end());
    Mapping mapping = text.mapping();
    if (mapping != null) {
      mapping.entries().forEach(entry -> addStarts(entry, lines, resumptions));
    }
    for (Lost lost : text.lost()) {
      Span span = lost.span();
      if (FrontMatterNames.looksLikeQuiz(span.in(lines.text()))) {
        Integer end = resumptions.ceiling(span.end());
        concealed.add(lines.span(span.start(), end == null ? span.end() : end));
      }
    }
    return concealed;
  }

  private static void addStarts(Entry entry, SourceLines lines, Set<Integer> starts) {
    if (SAFE.contains(entry.name())) {
      starts.add(lines.start(entry.key().span().firstLine()));
    } else if (entry.value() instanceof Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        if (item instanceof Mapping question && FrontMatterNames.isQuestion(question)) {
          starts.add(lines.start(entry.key().span().firstLine()));
          starts.add(lines.start(question.span().firstLine()));
        }
      }
    }
  }
}
