package io.studygraph.document;

import io.studygraph.document.QuestionScanner.Scan;
import io.studygraph.markdown.MarkdownTree;
import io.studygraph.markdown.SourceLines;
import java.util.HashMap;
import java.util.Map;

/**
 * A text without its keys, and what the keys are. All that a document says comes from the text
 * without them, so that none can reach it by another way.
 *
 * @param lines the text without keys; every character left has the place that it had
 * @param keys by the line of the question's prompt
 */
record Concealed(
    SourceLines original,
    SourceLines lines,
    FrontMatterText frontMatter,
    MarkdownTree tree,
    Outline outline,
    Scan scan,
    Map<Integer, Key> keys) {

  /** Blanks may make code text and bring keys to light, rarely once, and never seen twice. */
  private static final int MAX_ROUNDS = 6;

  static Concealed of(String text) {
    // As CommonMark has it (section 2.3), and no database stores the character.
    SourceLines original = SourceLines.of(text.replace('\0', '\uFFFD'));
    SourceLines lines = original;
    Map<Integer, Key> keys = new HashMap<>();
    for (int round = 1; ; round++) {
      FrontMatterText frontMatter = FrontMatterText.of(lines);
      int bodyLine = frontMatter.place().bodyLine();
      MarkdownTree tree = MarkdownTree.parse(lines, bodyLine);
      Outline outline = Outline.of(tree, lines, bodyLine);
      CodeLines code = CodeLines.of(tree.blocks(), lines);
      Scan scan = QuestionScanner.scan(lines, code, outline, bodyLine);
      for (QuestionBlock block : scan.questions()) {
        int line = block.shown().firstLine();
        if (!keys.containsKey(line)) {
          keys.put(line, KeyReader.read(block, original));
        }
      }
      Concealment concealment = scan.concealed();
      concealment.addAll(FrontMatterKeys.conceal(lines, frontMatter));
      if (round == MAX_ROUNDS) {
        concealment.addLines(1, lines.count());
      }
      String shown = concealment.apply(lines);
      if (shown.equals(lines.text())) {
        return new Concealed(original, lines, frontMatter, tree, outline, scan, keys);
      }
      lines = SourceLines.of(shown);
    }
  }
}
