package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileMarkdownTest {

  /** Every tag that may come out; no attribute value holds a quote or a bracket. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "</?(?:p|blockquote|ul|ol|li|pre|code|em|strong|del|table|thead|tbody|tr|th|td|h[1-6]|a)>"
              + "|<(?:hr|br) />"
              + "|<h[1-6] id=\"[\\w-]+\">"
              + "|<ol start=\"\\d+\">|<t[dh] align=\"(?:left|center|right)\">"
              + "|<a(?: (?:href|title|rel)=\"[^\"<>]*\")+>"
              + "|<img(?: (?:src|alt|title)=\"[^\"<>]*\")+ />"
              + "|<pre class=\"mermaid\">|<code class=\"language-[^\"'`<>=\\s]+\">"
              + "|<input type=\"checkbox\" disabled=\"\"(?: checked=\"\")? />");

  private static final Pattern SCHEME =
      Pattern.compile("(?:href|src)=\"\\s*(?!https?:|mailto:)[^/?#\"]*:");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "text <script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "text <svg/onload=alert(1)> <!-- comment --> <?php ?> <![CDATA[x]]>",
        "<div\nonclick=alert(1)>\n\n*text*\n\n</div>",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a](java&Tab;script:alert(1))",
        "[a](<java\tscript:alert(1)>)",
        "[a](<&#1;javascript:alert(1)>)",
        "[a](vbscript:msgbox(1))",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "[a](java&NewLine;script&colon;alert(1))",
        "[a](&#x6A;&#97;&#0118;&#x61;script:alert(1))",
        "[a](&amp;#106;avascript:alert(1))",
        "[a](%6Aavascript:alert(1))",
        "[a](javascript%3Aalert(1))",
        "[a](\u0000javascript:alert(1))",
        "[a](\u00A0javascript:alert(1))",
        "[a](\u200Bjavascript:alert(1))",
        "[a](feed:javascript:alert(1))",
        "[a](//a.example/\\\" onclick=\"alert(1))",
        "[a](x\u202Egpj.exe)",
        "[a](file:///etc/passwd) [b](blob:https://a/b) [c](about:blank)",
        "[a][b]\n\n[b]: javascript:alert(1) \"title\"",
        "![a](javascript:alert(1))",
        "![a](data:image/svg+xml;base64,PHN2Zz4=)",
        "![a\" onerror=\"alert(1)](x.png)",
        "![a](x.png\"onerror=alert(1))",
        "![a](x.png '\" onerror=\"alert(1)')",
        "[a](x.md \"\\\" onclick=\\\"alert(1)\")",
        "[a](x.md&quot;onclick=alert(1))",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "javascript://a.example/%0Aalert(1) vbscript://a data://a",
        "www.a.example\"onmouseover=alert(1) https://a.example/<script>alert(1)</script>",
        "https://a.example/'onclick='alert(1) a\"onclick=alert(1)@b.example",
        "[[javascript:alert(1)]] [[a|<img src=x onerror=alert(1)>]] [[a#\" onclick=\"alert(1)]]",
        "![[javascript:alert(1)|x]] [[a\u0000|\u0001b]] [[<script>]]",
        "- [x] <script>alert(1)</script>\n- [ ] [a](javascript:x)\n- [ ]\" onclick=\"x",
        "~~<script>~~ ~<b onclick=x>~ ~~[a](javascript:x)~~",
        "```\"onclick=alert(1)\n```",
        "```x\"><script>alert(1)</script>\n```",
        "```js</code></pre><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```",
        "```mermaid\ngraph LR\nA[\"<img src=x onerror=alert(1)>\"]\n</pre><script>alert(1)</script>\n```",
        "# a\" onclick=\"alert(1)",
        "# <img src=x onerror=alert(1)>",
        "| <script> | `</td><script>` |\n| :-: | --- |\n| <b onclick=x> | [a](javascript:x) |",
        "`<script>alert(1)</script>`",
        "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;",
        "*<b>* **</b><style>** <textarea> <title> <plaintext> <noscript> <xmp>",
      })
  void comesOutHarmless(String markdown) {
    String html = HtmlRenderer.render(markdown);

    String rest = HARMLESS.matcher(html).replaceAll("");
    assertThat(rest).as(html).doesNotContain("<", ">");
    assertThat(html).doesNotContainPattern(SCHEME);
  }

  @Test
  void aLinkOfAnUnwantedSchemeLeavesItsTextAlone() {
    assertThat(HtmlRenderer.render("see [the *text*](javascript:alert(1)) here"))
        .isEqualTo("<p>see the <em>text</em> here</p>\n");
  }

  @Test
  void linksToTheWebAndToOtherNotesStay() {
    assertThat(HtmlRenderer.render("<https://a.example/?b=c&d=e> <f@g.example> [h](#i) [j](k.md)"))
        .isEqualTo(
            "<p><a href=\"https://a.example/?b=c&amp;d=e\" rel=\"nofollow\">"
                + "https://a.example/?b=c&amp;d=e</a> "
                + "<a href=\"mailto:f@g.example\" rel=\"nofollow\">f@g.example</a> "
                + "<a href=\"#i\" rel=\"nofollow\">h</a> "
                + "<a href=\"k.md\" rel=\"nofollow\">j</a></p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "click A \"javascript:alert(1)\"",
        "click A href \"JavaScript:alert(1)\" \"tip\"",
        "click A \"java\tscript:alert(1)\"",
        "click A \"java&Tab;script:alert(1)\"",
        "click A \"&#106;avascript&colon;alert(1)\"",
        "click A \"&amp;#106;avascript:alert(1)\"",
        "click A \"#106;avascript:alert(1)\"",
        "click A \"vbscript:x\"",
        "click A \"data:text/html;base64,PHN2Zz4=\"",
        "A[\"<img src=x onerror=alert(1)>\"]",
        "A[\"<svg/onload=alert(1)>\"]",
        "A[\"#lt;script#gt;alert(1)#lt;/script#gt;\"]",
        "A[\"<iframe srcdoc=x>\"]",
        "%%{init: {\"securityLevel\": \"loose\"}}%%",
        "---\nconfig:\n  securityLevel: loose\n---",
      })
  void aDiagramThatWouldDoMoreThanDrawIsShownAsCode(String line) {
    assertThat(HtmlRenderer.render("```mermaid\ngraph LR\n" + line + "\n```"))
        .startsWith("<pre><code class=\"language-mermaid\">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A[User data: name] --> B{{JavaScript}}",
        "A <--> B",
        "class A { <<interface>> List~int~ on = 1 }",
        "click A \"https://a.example/?script=1\" \"tip\"",
        "click A href \"/notes/cdn\"",
        "A[\"one<br/>two <b>bold</b>\"]",
        "%%{init: {'theme': 'dark'}}%%",
        "Note over A: online=true",
      })
  void aDiagramThatDrawsIsLeftToMermaid(String line) {
    assertThat(HtmlRenderer.render("```mermaid\ngraph LR\n" + line + "\n```"))
        .startsWith("<pre class=\"mermaid\">");
  }

  @Test
  void anAddressOfAnUnwantedSchemeIsNoLink() {
    LinkResolver hostile = target -> Optional.of("javascript:alert(1)");

    assertThat(HtmlRenderer.render("[a](b.md) [[c]]", hostile)).isEqualTo("<p>a c</p>\n");
  }

  @Test
  void rawHtmlIsShownAsText() {
    assertThat(HtmlRenderer.render("a <b onclick=\"c\">d</b>"))
        .isEqualTo("<p>a &lt;b onclick=&quot;c&quot;&gt;d&lt;/b&gt;</p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        "- ",
        "*",
        "**a ",
        "[",
        "![",
        "- > 1. ",
        "`",
        "<a ",
        "# ",
        "|a",
        "~~a ",
        "~",
        "[[",
        "[[a",
        "[[a|b",
        "]]",
        "- [ ] ",
        "http://",
        "www.a.",
        "a@b.",
        "https://a.b/(",
        "x@"
      })
  void deepNestingAndLongLinesAreRendered(String repeated) {
    String html = HtmlRenderer.render(repeated.repeat(200_000 / repeated.length()) + "end");

    // A paragraph of this length is parsed in pieces, so that a link may end inside a word.
    assertThat(html.replaceAll("</?a[^>]*>", "")).contains("end");
  }

  @Test
  void nestingThatGrowsLineByLineIsRendered() {
    StringBuilder markdown = new StringBuilder();
    for (int depth = 0; depth < 2000; depth++) {
      markdown.append("  ".repeat(depth)).append("- item\n");
    }

    assertThat(HtmlRenderer.render(markdown.toString())).contains("<li>item");
  }
}
