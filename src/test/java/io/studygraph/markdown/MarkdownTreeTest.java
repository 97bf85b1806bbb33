package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.markdown.Block.Code;
import io.studygraph.markdown.Block.Heading;
import io.studygraph.markdown.Block.Listing;
import io.studygraph.markdown.Block.Paragraph;
import io.studygraph.markdown.Block.Quote;
import io.studygraph.markdown.Block.Table;
import io.studygraph.markdown.Prose.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkdownTreeTest {

  private static MarkdownTree parse(String text) {
    return MarkdownTree.parse(SourceLines.of(text), 1);
  }

  @Test
  void placesAreThoseOfTheWholeText() {
    String text = "---\ntitle: x\n---\n# A *b*\n\n> one\n> two\n";
    List<Block> blocks = MarkdownTree.parse(SourceLines.of(text), 4).blocks();

    assertThat(blocks.get(0).span()).isEqualTo(new Span(17, 24, 4, 4));
    assertThat(((Heading) blocks.get(0)).text().span().in(text)).isEqualTo("A *b*");
    Paragraph quoted = (Paragraph) ((Quote) blocks.get(1)).blocks().get(0);
    assertThat(quoted.text().markdown()).isEqualTo("one\ntwo");
    assertThat(quoted.text().lines())
        .extracting(line -> line.in(text))
        .containsExactly("one", "two");
    assertThat(quoted.text().offset(4)).isEqualTo(text.indexOf("two"));
  }

  @Test
  void byteOrderMarkIsNoText() {
    Heading heading = (Heading) parse("\uFEFF# A").blocks().get(0);

    assertThat(heading.text().plain()).isEqualTo("A");
    assertThat(heading.span().start()).isEqualTo(1);
  }

  @Test
  void runsTellMarkupApart() {
    Paragraph paragraph = (Paragraph) parse("**A:** `b` [c](d) ![e](f)").blocks().get(0);

    assertThat(paragraph.text().plain()).isEqualTo("A: b c e");
    assertThat(paragraph.text().runs())
        .extracting(Prose.Run::kind)
        .containsExactly(
            Kind.STRONG, Kind.TEXT, Kind.CODE, Kind.TEXT, Kind.LINK, Kind.TEXT, Kind.IMAGE);
    assertThat(paragraph.text().markdownAfter(6)).isEqualTo(" `b` [c](d) ![e](f)");
  }

  @Test
  void linksFindTheDefinitionsOfTheirOwnText() {
    MarkdownTree first = parse("[a] and [b]\n\n[a]: one\n");
    MarkdownTree second = parse("[a] and [b]\n\n[b]: two\n");

    assertThat(second.links()).extracting(link -> link.target()).containsExactly("two");
    assertThat(first.links()).extracting(link -> link.target()).containsExactly("one");
  }

  @Test
  void fencesKnowWhetherTheyAreClosed() {
    List<Block> blocks = parse("~~~mermaid x\na\n~~~\n\n    b\n\n```\nc").blocks();

    Code first = (Code) blocks.get(0);
    assertThat(first.language()).isEqualTo("mermaid");
    assertThat(first.text()).isEqualTo("a\n");
    assertThat(first.closed()).isTrue();
    assertThat(((Code) blocks.get(1)).fenced()).isFalse();
    assertThat(((Code) blocks.get(2)).closed()).isFalse();
  }

  @Test
  void tablesAndListsKeepTheirParts() {
    String text = "| a | b |\n|---|---|\n| c |\n\n1. x\n   - y\n2. z\n";
    List<Block> blocks = parse(text).blocks();

    Table table = (Table) blocks.get(0);
    assertThat(table.header()).extracting(Prose::plain).containsExactly("a", "b");
    assertThat(table.rows().get(0).cells()).extracting(Prose::plain).containsExactly("c", "");
    Listing list = (Listing) blocks.get(1);
    assertThat(list.ordered()).isTrue();
    assertThat(list.items()).hasSize(2);
    assertThat(list.items().get(0).span().in(text)).isEqualTo("1. x\n   - y");
  }

  @Test
  void headingsKnowTheirAnchorsAndWhetherTheyAreUnderlined() {
    List<Block> blocks = parse("# A\n\nA\n---\n\n> # A\n").blocks();

    assertThat(((Heading) blocks.get(0)).anchor()).isEqualTo("a");
    assertThat(((Heading) blocks.get(0)).setext()).isFalse();
    assertThat(((Heading) blocks.get(1)).anchor()).isEqualTo("a-1");
    assertThat(((Heading) blocks.get(1)).setext()).isTrue();
    Heading quoted = (Heading) ((Quote) blocks.get(2)).blocks().get(0);
    assertThat(quoted.anchor()).isEqualTo("a-2");
  }

  @Test
  void anIndentedHeadingIsNoUnderlinedOne() {
    assertThat(((Heading) parse("  ## A\n").blocks().get(0)).setext()).isFalse();
  }

  @Test
  void aTagThatIsUnderlinedIsAnUnderlinedHeading() {
    assertThat(((Heading) parse("#tag\n===\n").blocks().get(0)).setext()).isTrue();
  }

  @Test
  void blankedTreeIsThatOfTheBlankedText() {
    Random random = new Random(7);
    String[] pieces = {
      "# one",
      "## two",
      "  ## three",
      "- item",
      "  more",
      "1. first",
      "   - nested",
      "> quote",
      "```",
      "~~~java",
      "    code",
      "<div>",
      "<!--",
      "-->",
      "</pre>",
      "\f",
      "#tag",
      "text *em* [[x]]",
      "[a]",
      "[a]: /b",
      "| a | b |",
      "| - | - |",
      "---",
      "===",
      "",
      "",
      "\tx",
      "Answers: A",
      "[a]: /b"
    };
    for (int i = 0; i < 20_000; i++) {
      List<String> lines = new ArrayList<>();
      int kinds = pieces.length - random.nextInt(2); // with and without definitions
      for (int line = random.nextInt(30); line >= 0; line--) {
        lines.add(pieces[random.nextInt(kinds)]);
      }
      String text = String.join(random.nextInt(9) == 0 ? "\r\n" : "\n", lines);
      SourceLines source = SourceLines.of(text);
      SourceLines blanked = source.with(blanked(source, random));
      int first = random.nextInt(5) == 0 ? 2 : 1;

      MarkdownTree tree = MarkdownTree.parse(source, first);
      tree.prose().stream().filter(p -> random.nextBoolean()).forEach(Prose::plain);

      assertThat(dump(tree.blanked(blanked, touched(source, blanked))))
          .as("%s%n->%n%s", text, blanked.text())
          .isEqualTo(dump(MarkdownTree.parse(blanked, first)));
    }
  }

  private static BitSet touched(SourceLines source, SourceLines other) {
    BitSet touched = new BitSet();
    for (int line = 1; line <= source.count(); line++) {
      touched.set(line, !source.line(line).equals(other.line(line)));
    }
    return touched;
  }

  private static String blanked(SourceLines source, Random random) {
    StringBuilder text = new StringBuilder(source.text());
    int line = 1 + random.nextInt(source.count());
    for (int last = line + random.nextInt(4); line <= last && line <= source.count(); line++) {
      if (random.nextInt(4) > 0) {
        int from = source.start(line);
        text.replace(from, source.end(line), " ".repeat(source.end(line) - from));
      }
    }
    return text.toString();
  }

  private static String dump(MarkdownTree tree) {
    StringBuilder dump = new StringBuilder().append(tree.links()).append(tree.code());
    tree.prose().forEach(p -> dump.append(p.span()).append(p.plain()).append(p.runs()));
    tree.blocks().forEach(block -> dump(block, dump));
    return dump.toString();
  }

  private static void dump(Block block, StringBuilder dump) {
    dump.append(block.getClass().getSimpleName()).append(block.span()).append('\n');
    if (block instanceof Block.Heading heading) {
      dump.append(heading.anchor()).append(heading.level()).append(heading.setext());
    } else if (block instanceof Block.Listing list) {
      for (Block.Item item : list.items()) {
        dump.append(item.span());
        item.blocks().forEach(child -> dump(child, dump));
      }
    } else if (block instanceof Block.Quote quote) {
      quote.blocks().forEach(child -> dump(child, dump));
    } else if (block instanceof Block.Code code) {
      dump.append(code);
    }
  }
}
