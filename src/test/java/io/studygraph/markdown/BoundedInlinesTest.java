package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedInlinesTest {

  private static final String SENTENCE = "word *em* `a b` [text here](b.md) **x y** ";

  private static Prose only(String text) {
    List<Prose> prose = MarkdownTree.parse(SourceLines.of(text), 1).prose();
    assertThat(prose).hasSize(1);
    return prose.get(0);
  }

  @Test
  void aLongLineIsCutBesideItsLinksCodeAndEmphasis() {
    String text = SENTENCE.repeat(2_000).strip();

    assertThat(MarkdownTree.parse(SourceLines.of(text), 1).links()).hasSize(2_000);
    assertThat(only(text).plain()).isEqualTo("word em a b text here x y ".repeat(2_000).strip());
    assertThat(HtmlRenderer.render(text))
        .isEqualTo("<p>" + body(HtmlRenderer.render(SENTENCE)).repeat(2_000).strip() + "</p>\n");
  }

  @Test
  void linesOfALongParagraphStayApart() {
    String text = "some words of a line\n".repeat(1_000).strip() + " *x*";

    assertThat(only(text).plain()).isEqualTo("some words of a line ".repeat(1_000) + "x");
    assertThat(only(text).words()).isEqualTo(5_001);
  }

  @Test
  void whatIsKnownOfALongParagraphIsWhatItsInlinesSay() {
    Prose prose =
        only((SENTENCE.repeat(50).strip() + "\n").repeat(10) + "`x`y" + "z".repeat(9_000));

    assertThat(prose.words()).isEqualTo(WordCount.of(prose.node())).isEqualTo(10 * 400 + 1);
    assertThat(prose.plain()).isEqualTo(PlainText.within(prose.node()).strip());
    assertThat(prose.links()).hasSize(500).allMatch(link -> link.text().equals("text here"));
  }

  @Test
  void aLongWordLosesNothing() {
    String text = "*x*" + "😀".repeat(3 * InlinePiece.MAX_LENGTH);

    assertThat(only(text).plain()).isEqualTo(text.substring(1, 2) + text.substring(3));
  }

  @Test
  void aParagraphOfUsualLengthIsNotCut() {
    String link = "[" + "word ".repeat(InlinePiece.MAX_WHOLE / 5 - 10) + "](b.md)";

    assertThat(MarkdownTree.parse(SourceLines.of(link), 1).links()).hasSize(1);
  }

  private static String body(String html) {
    return html.replace("<p>", "").replace("</p>\n", " ");
  }
}
