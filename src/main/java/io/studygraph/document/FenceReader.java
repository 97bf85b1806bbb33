package io.studygraph.document;

import io.studygraph.markdown.Block;
import io.studygraph.markdown.Block.Code;
import io.studygraph.markdown.Block.Paragraph;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads code fences: diagrams and snippets. Those of quizzes belong to their questions. */
final class FenceReader {

  /** A kind, and the direction that flowcharts have. */
  private static final Pattern STATEMENT =
      Pattern.compile("(\\S++)(?:[ \\t]++(TB|TD|BT|RL|LR)\\b)?");

  private FenceReader() {}

  static boolean isDiagram(Code fence) {
    return fence.language().equalsIgnoreCase("mermaid");
  }

  static List<Diagram> diagrams(Page page) {
    List<Diagram> diagrams = new ArrayList<>();
    for (Page.Placed<Code> placed : page.fences()) {
      Code fence = placed.block();
      if (placed.part().context != Role.QUIZZES && isDiagram(fence)) {
        Matcher first = STATEMENT.matcher(firstStatement(fence.text()));
        String kind = first.lookingAt() ? first.group(1) : "";
        boolean directed = kind.startsWith("graph") || kind.startsWith("flowchart");
        diagrams.add(
            new Diagram(
                kind,
                directed ? first.group(2) : null,
                fence.text(),
                placed.part().anchor(),
                Lines.of(fence.span())));
      }
    }
    return diagrams;
  }

  static List<Snippet> snippets(Page page) {
    List<Snippet> snippets = new ArrayList<>();
    for (Page.Placed<Code> placed : page.fences()) {
      Code fence = placed.block();
      boolean other = isDiagram(fence) || FlashcardReader.isFlashcards(fence);
      if (placed.part().context != Role.QUIZZES && !other) {
        String language = fence.language().isEmpty() ? null : fence.language();
        snippets.add(
            new Snippet(
                caption(placed.above()),
                language,
                fence.text(),
                placed.part().anchor(),
                Lines.of(fence.span())));
      }
    }
    return snippets;
  }

  /** Comments, directives and a title block may stand above a diagram's first statement. */
  private static String firstStatement(String source) {
    boolean frontMatter = false;
    for (Iterator<String> lines = source.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next().strip();
      if (line.equals("---")) {
        frontMatter = !frontMatter;
      } else if (!frontMatter && !line.isEmpty() && !line.startsWith("%%")) {
        return line;
      }
    }
    return "";
  }

  private static @Nullable String caption(@Nullable Block above) {
    return above instanceof Paragraph paragraph
        ? Label.of(paragraph.text()).map(Label::name).orElse(null)
        : null;
  }
}
