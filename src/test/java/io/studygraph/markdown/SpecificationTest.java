package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.Parser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of CommonMark 0.31.2. Each comes out as it is specified, but for three things that
 * are ours by design, and that {@link Deviation} tells by what an example holds.
 */
class SpecificationTest {

  private static final Parser PARSER = Parser.builder().build();
  private static final org.commonmark.renderer.html.HtmlRenderer SPECIFIED =
      org.commonmark.renderer.html.HtmlRenderer.builder().percentEncodeUrls(true).build();
  private static final org.commonmark.renderer.html.HtmlRenderer ESCAPED =
      org.commonmark.renderer.html.HtmlRenderer.builder()
          .percentEncodeUrls(true)
          .escapeHtml(true)
          .build();

  /** A link that leads nowhere, or by a scheme that is none of the web's. */
  private static final Pattern UNSAFE_LINK =
      Pattern.compile(
          "<a href=\"(?:|(?!(?i:https?|mailto):)[^/?#\"]*:[^\"]*)\"(?: title=\"[^\"]*\")?>(.*?)</a>");

  private static final Pattern LINK_OF_ITS_TEXT =
      Pattern.compile("<a href=\"(?:mailto:)?([^\"]*)\">\\1</a>");

  private static final Pattern BARE_URL = Pattern.compile("https?://|[\\w+]@\\w");

  private enum Deviation {
    NONE,
    /** Is shown as text. */
    RAW_HTML,
    /** Only the text of the link is left. */
    UNSAFE_LINK,
    /** Is a link, as in GFM. */
    BARE_URL
  }

  static List<Example> examples() {
    return ExampleReader.readExamples(TestResources.getSpec());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleComesOutAsSpecified(Example example) {
    String source = unescaped(example.getSource());
    String html = PlainHtml.of(HtmlRenderer.render(source));
    String specified = PlainHtml.of(unescaped(example.getHtml()));

    switch (deviation(example)) {
      case NONE -> assertThat(html).isEqualTo(specified);
      case RAW_HTML -> {
        assertThat(PlainHtml.of(SPECIFIED.render(PARSER.parse(source)))).isEqualTo(specified);
        assertThat(html).isEqualTo(PlainHtml.of(ESCAPED.render(PARSER.parse(source))));
      }
      case UNSAFE_LINK ->
          assertThat(html).isEqualTo(UNSAFE_LINK.matcher(specified).replaceAll("$1"));
      case BARE_URL -> assertThat(withoutOwnLinks(html)).isEqualTo(withoutOwnLinks(specified));
    }
  }

  @Test
  void fewExamplesDeviate() {
    assertThat(Stream.of(Deviation.values()).map(SpecificationTest::count))
        .containsExactly(565L, 72L, 10L, 5L);
  }

  private static long count(Deviation deviation) {
    return examples().stream().filter(example -> deviation(example) == deviation).count();
  }

  private static Deviation deviation(Example example) {
    String specified = PlainHtml.of(unescaped(example.getHtml()));
    if (holdsHtml(unescaped(example.getSource()))) {
      return Deviation.RAW_HTML;
    } else if (UNSAFE_LINK.matcher(specified).find()) {
      return Deviation.UNSAFE_LINK;
    }
    String text = specified.replaceAll("(?s)<a .*?</a>|<(code|pre)>.*?</\\1>|<[^>]*>", "");
    return BARE_URL.matcher(text).find() ? Deviation.BARE_URL : Deviation.NONE;
  }

  private static boolean holdsHtml(String source) {
    boolean[] found = {false};
    PARSER
        .parse(source)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(HtmlInline html) {
                found[0] = true;
              }

              @Override
              public void visit(HtmlBlock html) {
                found[0] = true;
              }
            });
    return found[0];
  }

  private static String withoutOwnLinks(String html) {
    return LINK_OF_ITS_TEXT.matcher(html).replaceAll("$1");
  }

  /** The specification shows a tab as an arrow. */
  private static String unescaped(String text) {
    return text.replace('→', '\t');
  }
}
