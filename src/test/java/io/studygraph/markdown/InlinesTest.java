package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.markdown.Prose.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What inlines tell by their characters is what they tell once they are parsed. */
class InlinesTest {

  private static final String[] PIECES = {
    "a",
    "word ",
    " ",
    "  ",
    "\n",
    "\t",
    "*",
    "**",
    "_",
    "`",
    "``",
    "`a b` ",
    "` c`",
    "b` ",
    " `b",
    "`\n",
    "|`d\\|e`|\n",
    "[",
    "]",
    "](b)",
    "![",
    "<",
    "<b>",
    "<http://a.example>",
    "\\",
    "\\*",
    "&amp;",
    "&#32;",
    "&",
    "amp;",
    "< 5",
    "/b>",
    "!",
    "é",
    "\u00A0",
    "\u2028",
    "\u001D",
    "**a",
    "**a b:** ",
    "b**",
    "\r\n",
    "# ",
    "- ",
    "> ",
    "|",
    "\n---\n",
    "\n|---|\n",
    "\n|**a\\|b** c|\n",
    "\n===\n",
    "😀"
  };

  static List<String> examples() {
    return ExampleReader.readExamples(TestResources.getSpec()).stream()
        .map(Example::getSource)
        .toList();
  }

  static Stream<String> randomTexts() {
    Random random = new Random(11);
    return Stream.generate(
            () -> {
              StringBuilder text = new StringBuilder();
              for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
              }
              return text.toString();
            })
        .limit(20_000);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesTellTheSame(String example) {
    assertThatBothTellTheSame(example);
  }

  @Test
  void randomTextsTellTheSame() {
    randomTexts().forEach(InlinesTest::assertThatBothTellTheSame);
  }

  @Test
  void wordsThatMeetWhenCodeLosesItsBlanksAreOne() {
    assertThat(tree("a` b `c and `d` e").prose().get(0).words()).isEqualTo(4);
    assertThat(tree("a`\nb\n`c").prose().get(0).words()).isEqualTo(1);
  }

  @Test
  void textWithoutMarkupIsNeverParsed() {
    MarkdownTree tree = tree("# A heading\n\nSome *words* and `code`\nin two lines.\n");

    assertThat(tree.prose().stream().mapToInt(Prose::words).sum()).isEqualTo(9);
    assertThat(tree.prose().get(0).plain()).isEqualTo("A heading");
    assertThat(tree.links()).isEmpty();
    assertThat(tree.prose()).noneMatch(Prose::isParsed);
  }

  @ParameterizedTest
  @CsvSource({
    "**Users:** 10 *million*, STRONG, Users:",
    "`GET /links` - all of *them*, CODE, GET /links",
  })
  void theMarkInFrontIsNeverParsed(String text, Kind kind, String marked) {
    MarkdownTree tree = tree(text);

    assertThat(tree.prose().get(0).firstRun())
        .hasValueSatisfying(
            run -> {
              assertThat(run.kind()).isEqualTo(kind);
              assertThat(run.text()).isEqualTo(marked);
            });
    assertThat(tree.prose()).noneMatch(Prose::isParsed);
  }

  private static void assertThatBothTellTheSame(String text) {
    MarkdownTree unparsed = tree(text);
    MarkdownTree parsed = tree(text);
    parsed.prose().forEach(Prose::node);

    assertThat(unparsed.links()).as(text).isEqualTo(parsed.links());
    assertThat(unparsed.code()).as(text).isEqualTo(parsed.code());
    for (int i = 0; i < parsed.prose().size(); i++) {
      Prose fresh = tree(text).prose().get(i);
      Prose known = parsed.prose().get(i);
      assertThat(fresh.words()).as(text).isEqualTo(known.words());
      assertThat(fresh.plain()).as(text).isEqualTo(known.plain());
      assertThat(known.words()).as(text).isEqualTo(WordCount.of(known.node()));
      assertThat(fresh.links()).as(text).hasSize(countLinks(known.node()));
      assertThat(fresh.firstRun()).as(text).isEqualTo(known.runs().stream().findFirst());
      assertThat(fresh.lines()).as(text).isEqualTo(known.lines());
      assertThat(fresh.runs()).as(text).isEqualTo(known.runs());
    }
  }

  private static int countLinks(Node parent) {
    int links = parent instanceof Link ? 1 : 0;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      links += countLinks(node);
    }
    return links;
  }

  private static MarkdownTree tree(String text) {
    return MarkdownTree.parse(SourceLines.of(text), 1);
  }
}
