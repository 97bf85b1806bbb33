package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLine;
import org.junit.jupiter.api.Test;

class TextPartTest {

  private static final String[] LINES = {
    "# one",
    "#two",
    "text",
    "text *em*",
    "",
    "",
    "",
    "  ",
    "\f",
    "- item",
    "  more",
    "1. first",
    "   - nested",
    "> quote",
    "> - ```",
    "```",
    "~~~java",
    "    code",
    "<div>",
    "</div>",
    "<!-- a",
    "b -->",
    "<Script>",
    "<?x",
    "| a | b |",
    "| - | - |",
    "---",
    "===",
    "\tx",
    "[a]",
    "[a]: /b"
  };

  @Test
  void partsAreWhatTheWholeIs() {
    Random random = new Random(3);
    int several = 0;
    for (int i = 0; i < 20_000; i++) {
      List<String> lines = new ArrayList<>();
      int kinds = LINES.length - (random.nextInt(5) == 0 ? 0 : 1); // few with definitions
      for (int line = random.nextInt(40); line >= 0; line--) {
        lines.add(LINES[random.nextInt(kinds)]);
      }
      String text = String.join(random.nextInt(9) == 0 ? "\r\n" : "\n", lines);
      SourceLines source = SourceLines.of(text);

      List<TextPart> parts = parts(source, 1 + random.nextInt(40));

      assertThat(dump(parts)).as(text).isEqualTo(dump(parts(source, Integer.MAX_VALUE)));
      several += parts.size() > 1 ? 1 : 0;
    }
    assertThat(several).isGreaterThan(1_000);
  }

  @Test
  void aLabelOverIndentedLinesMayBeLong() {
    String half = "a".repeat(600);
    String text = "[" + half + " b]\n\n" + "text\n\n".repeat(10_000);
    String definition = "[" + half + "\n" + " ".repeat(600) + "b]: /url\n";

    assertThat(MarkdownTree.parse(SourceLines.of(text + definition), 1).links()).hasSize(1);
  }

  @Test
  void longTextsAreTakenInManyParts() {
    SourceLines source = SourceLines.of("<div>\n\n## A heading\n\n- text\n\n".repeat(10_000));

    List<TextPart> parts = new ArrayList<>();
    assertThat(TextPart.parse(source, 1, source.count() + 1, parts::add)).isTrue();

    assertThat(parts.size()).isBetween(5, 15);
  }

  private static List<TextPart> parts(SourceLines source, int length) {
    List<TextPart> parts = new ArrayList<>();
    TextPart.parse(source, 1, source.count() + 1, length, parts::add);
    return parts;
  }

  private static String dump(List<TextPart> parts) {
    StringBuilder dump = new StringBuilder();
    parts.forEach(part -> dump(part.document(), part.places(), dump));
    return dump.toString();
  }

  private static void dump(Node parent, Places places, StringBuilder dump) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      dump.append(node.getClass().getSimpleName());
      places.spans(node.getSourceSpans()).forEach(dump::append);
      if (node instanceof UnparsedInlines inlines) {
        inlines.lines().getLines().stream().map(SourceLine::getContent).forEach(dump::append);
      }
      dump.append(literal(node));
      dump.append('\n');
      dump(node, places, dump);
    }
  }

  private static String literal(Node node) {
    if (node instanceof FencedCodeBlock fence) {
      return fence.getLiteral();
    } else if (node instanceof IndentedCodeBlock code) {
      return code.getLiteral();
    }
    return node instanceof HtmlBlock html ? html.getLiteral() : "";
  }
}
