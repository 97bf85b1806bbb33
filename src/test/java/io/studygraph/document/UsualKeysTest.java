package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.markdown.Block;
import io.studygraph.markdown.MarkdownTree;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UsualKeysTest {

  private static final int TEXTS = 20_000;

  private static final String[] PIECES = {
    "- A) one",
    "- B) two",
    "- D. ```",
    "  - C) three",
    "Answers: A",
    "Answer: B",
    "Answers: -->",
    "Explanation: why",
    "Explanation: a | b",
    "and more",
    "1. one",
    "Q: Which?",
    "Options:",
    "",
    "",
    "  ",
    "## Heading",
    "  ## Indented",
    "---",
    "===",
    "|---|",
    "a | b",
    "| - | - |",
    "```",
    "  ```",
    "~~~",
    "> quote",
    "<div>",
    "</div>",
    "<!--",
    "-->",
    "<pre>",
    "</pre>",
    "    code",
    "\tcode",
    "[a]: /b",
    "- ",
    "* item"
  };

  private static BitSet keys(SourceLines lines) {
    return UsualKeys.find(lines, new LineKinds(lines), 1);
  }

  /** Where headings and fences stand; all that a scan asks the blocks for. */
  private static List<Span> edges(SourceLines lines) {
    MarkdownTree tree = MarkdownTree.parse(lines, 1);
    List<Span> edges = new ArrayList<>(tree.fences().stream().map(Block.Code::span).toList());
    for (Block block : tree.blocks()) {
      if (block instanceof Block.Heading heading) {
        edges.add(heading.span());
      }
    }
    return edges;
  }

  private static List<String> texts(MarkdownTree tree) {
    return tree.prose().stream().map(prose -> prose.span() + prose.markdown()).toList();
  }

  @Test
  void areTheLinesBelowTheOptionsDownToAnEmptyOne() {
    SourceLines lines =
        SourceLines.of(
            "Q: Which?\nOptions:\n- A) one\n- B) two\nAnswers: A\nExplanation: it\nis so\n\ntext\n");

    assertThat(keys(lines).stream().boxed()).containsExactly(5, 6, 7);
  }

  @Test
  void areNoneWhereALineMayBeMoreThanText() {
    assertThat(keys(SourceLines.of("- A) one\nAnswers: A\n---\n\n")).isEmpty()).isTrue();
    assertThat(keys(SourceLines.of("- A) one\nAnswers: -->\n\n")).isEmpty()).isTrue();
    assertThat(keys(SourceLines.of("- A) one\n\nAnswers: A\n\n")).isEmpty()).isTrue();
    assertThat(keys(SourceLines.of("  - A) one\nAnswers: A\n\n")).isEmpty()).isTrue();
  }

  @Test
  void moveNoHeadingAndNoFenceWhenTheyAreGoneAndComeBackWhole() {
    Random random = new Random(5);
    int found = 0;
    for (int i = 0; i < TEXTS; i++) {
      List<String> some = new ArrayList<>();
      for (int line = 2 + random.nextInt(14); line > 0; line--) {
        some.add(PIECES[random.nextInt(PIECES.length)]);
        if (random.nextInt(3) == 0) {
          some.addAll(List.of(PIECES[random.nextInt(2)], PIECES[4 + random.nextInt(3)]));
        }
      }
      SourceLines lines = SourceLines.of(String.join("\n", some));
      BitSet keys = keys(lines);
      Concealment concealed = new Concealment();
      keys.stream().forEach(concealed::add);
      SourceLines without = lines.with(concealed.apply(lines));
      assertThat(edges(without)).as(lines.text()).isEqualTo(edges(lines));
      ParsedBody parsed = ParsedBody.withoutUsualKeys(lines, 1, new LineKinds(lines));
      assertThat(texts(parsed.blanked(lines, new BitSet()).tree()))
          .as(lines.text())
          .isEqualTo(texts(MarkdownTree.parse(lines, 1)));
      found += keys.isEmpty() ? 0 : 1;
    }
    assertThat(found).isGreaterThan(TEXTS / 20);
  }

  @Test
  void stayInCodeWhichIsNoQuiz() {
    Document document =
        Notes.read("## Code", "```text", "- A) one", "Answers: A", "", "more", "```");

    assertThat(document.snippets())
        .extracting(Snippet::code)
        .containsExactly("- A) one\nAnswers: A\n\nmore\n");
  }
}
