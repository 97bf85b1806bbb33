package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

  @Test
  void rendersWhatCommonMarkMakes() {
    String html =
        HtmlRenderer.render(
            """
            Prose with *emphasis*, **weight**,\\
            `code` and a [link](../caching.md "Caching").

            - one
              > quoted
            - two

            3. three

            ---

            ![a map](map.png)
            """);

    assertThat(html)
        .isEqualTo(
            """
            <p>Prose with <em>emphasis</em>, <strong>weight</strong>,<br />
            <code>code</code> and a <a href="../caching.md" title="Caching" rel="nofollow">link</a>.</p>
            <ul><li>one
            <blockquote>
            <p>quoted</p>
            </blockquote>
            </li><li>two</li></ul>
            <ol start="3"><li>three</li></ol>
            <hr />
            <p><img src="map.png" alt="a map" /></p>
            """);
  }

  @Test
  void tablesKeepTheirAlignment() {
    String html =
        HtmlRenderer.render(
            """
            | Entity | Rows |
            | :-- | --: |
            | User | 10 |
            """);

    assertThat(html)
        .isEqualTo(
            """
            <table><thead><tr><th align="left">Entity</th><th align="right">Rows</th></tr></thead>\
            <tbody><tr><td align="left">User</td><td align="right">10</td></tr></tbody></table>
            """);
  }

  @Test
  void headingIdsAreTheAnchors() {
    Anchors anchors = new Anchors();

    String html =
        HtmlRenderer.render(
            """
            # Scale & Constraints

            > ## Scale & `Constraints`

            Überblick "A" <b>
            -----------------

            #### 缓存 *one*
            """);

    assertThat(html)
        .contains("<h1 id=\"" + anchors.next("Scale & Constraints") + "\">")
        .contains("<h2 id=\"" + anchors.next("Scale & Constraints") + "\">")
        .contains("<h2 id=\"" + anchors.next("Überblick \"A\" ") + "\">")
        .contains("<h4 id=\"" + anchors.next("缓存 one") + "\">");
  }

  @Test
  void mermaidFencesAreLeftToMermaid() {
    String diagram =
        "<pre class=\"mermaid\">graph LR\n  A[&quot;a &amp; b&quot;] --&gt; B\n</pre>\n";

    assertThat(
            HtmlRenderer.render(
                """
                ```mermaid
                graph LR
                  A["a & b"] --> B
                ```

                > ~~~mermaid title
                > graph LR
                >   A["a & b"] --> B
                > ~~~

                - ````mermaid
                  graph LR
                    A["a & b"] --> B
                  ````
                """))
        .isEqualTo(
            diagram
                + "<blockquote>\n"
                + diagram
                + "</blockquote>\n<ul><li>\n"
                + diagram
                + "</li></ul>\n");
  }

  @Test
  void otherFencesNameTheirLanguage() {
    assertThat(
            HtmlRenderer.render(
                """
                ```c++ linenos
                a<b> c = {{d}};
                ```

                ```mermaidx
                ```

                ```
                plain
                ```
                """))
        .isEqualTo(
            """
            <pre><code class="language-c++">a&lt;b&gt; c = {{d}};
            </code></pre>
            <pre><code class="language-mermaidx"></code></pre>
            <pre><code>plain
            </code></pre>
            """);
  }

  @Test
  void textStaysAsItIsWhereHtmlDoesNotNeedItEscaped() {
    String text = "a = b @ c + d, {{query}}, ${x}, a`tick, 'quote', π ≈ 3, 🎓, 缓存";

    assertThat(HtmlRenderer.render(text))
        .isEqualTo("<p>a = b @ c + d, {{query}}, ${x}, a`tick, 'quote', π ≈ 3, 🎓, 缓存</p>\n");
  }

  @Test
  void headingIdsAreThoseOfTheTree() {
    String markdown =
        """
        # A

        > ## a <b>

        - # `A`

        A
        ===

        ##

        ## !

        ## A-1

        ## ~~old~~ https://a.example

        ## [[a_b|c]] [[d]]

        - [x] # A
        """;
    List<Block> blocks = MarkdownTree.parse(SourceLines.of(markdown), 1).blocks();

    assertThat(ids(HtmlRenderer.render(markdown))).containsExactlyElementsOf(anchors(blocks));
  }

  private static List<String> ids(String html) {
    return Pattern.compile("id=\"([^\"]*)\"").matcher(html).results().map(m -> m.group(1)).toList();
  }

  private static List<String> anchors(List<Block> blocks) {
    List<String> anchors = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        anchors.add(heading.anchor());
      } else if (block instanceof Block.Quote quote) {
        anchors.addAll(anchors(quote.blocks()));
      } else if (block instanceof Block.Listing list) {
        list.items().forEach(item -> anchors.addAll(anchors(item.blocks())));
      }
    }
    return anchors;
  }
}
