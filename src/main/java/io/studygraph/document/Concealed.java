package io.studygraph.document;

import io.studygraph.markdown.FrontMatter;
import io.studygraph.markdown.SourceLines;
import java.util.HashMap;
import java.util.Map;

/**
 * A text without its keys, and what the keys are. All that a document says comes from the text
 * without them, so that none can reach it by another way.
 *
 * @param own with the keys, but with all that stays in the places that it has in {@code lines}
 * @param authored the front matter with its keys
 * @param lines the text without keys; every character left has the place that it had, but for what
 *     stands behind a key in its line and moves there: tags that close an answer, and options
 * @param frontMatter without keys
 * @param keys by the line of the question's prompt
 */
record Concealed(
    SourceLines original,
    SourceLines own,
    FrontMatterText authored,
    SourceLines lines,
    FrontMatterText frontMatter,
    Body body,
    Scan scan,
    Map<Integer, Key> keys) {

  /** Blanks may make code text and bring keys to light, rarely once, and never seen twice. */
  private static final int MAX_ROUNDS = 6;

  static Concealed of(String text) {
    SourceLines original = SourceLines.of(storable(text));
    FrontMatterText authored = FrontMatterText.of(original);
    FrontMatterText frontMatter = authored;
    SourceLines lines = original;
    SourceLines own = original;
    Map<Integer, Key> keys = new HashMap<>();
    Body body = Body.toScan(lines, frontMatter.place().bodyLine());
    boolean sameFront = false;
    for (int round = 1; ; round++) {
      Scan scan = body.scan();
      SourceLines keyed = body.alike(original);
      for (QuestionBlock block : scan.questions()) {
        int line = block.shown().firstLine();
        if (!keys.containsKey(line)) {
          keys.put(line, KeyReader.read(block, keyed));
        }
      }
      Concealment concealment = scan.concealed();
      boolean unclosed = frontMatter.place().kind() == FrontMatter.Kind.UNCLOSED;
      if (!sameFront || unclosed) {
        concealment.addAll(FrontMatterKeys.conceal(lines, frontMatter));
      }
      if (round == MAX_ROUNDS) {
        concealment.addLines(1, lines.count());
      }
      String shown = concealment.apply(lines);
      if (shown.equals(lines.text()) && body.isWhole()) {
        return new Concealed(original, own, authored, lines, frontMatter, body, scan, keys);
      }
      int front = lines.start(frontMatter.place().bodyLine());
      sameFront = shown.regionMatches(0, lines.text(), 0, front);
      lines = lines.with(shown);
      own = concealment.moved(own);
      frontMatter = sameFront ? frontMatter : FrontMatterText.of(lines);
      int bodyLine = frontMatter.place().bodyLine();
      body =
          bodyLine == body.firstLine()
              ? body.blanked(lines, concealment.touched())
              : Body.toScan(lines, bodyLine);
    }
  }

  /** As CommonMark has it (section 2.3), and no database stores the character. */
  private static String storable(String text) {
    return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
  }
}
