package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.markdown.MarkdownTree;
import io.studygraph.markdown.Prose;
import io.studygraph.markdown.SourceLines;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CallTest {

  private static final String[] PARTS = {
    "", " ", " ", "  ", "\n", "`", "**", "*", "_", "[", "](u)", "(", ")", "<b>", "</b>", "x", ":",
    ".", "\\", "|", "!", "&nbsp;", "a/b", "[ ] ", "[x] ",
  };
  private static final String[] METHODS = {"GET", "DELETE", "GET", "POST", "RPC", "get"};
  private static final String[] PATHS = {
    "/links", "https://a.example/b", "http://", "<https://a.example>", "links/a", "ftp://a", "/",
  };

  /** As bullets and cells of tables are read, of at most two lines and one. */
  @Test
  void aPathIsLookedForWhereverACallMayBe() {
    Random random = new Random(31);
    int calls = 0;
    for (int i = 0; i < 100_000; i++) {
      String text =
          parts(3, random)
              + METHODS[random.nextInt(METHODS.length)]
              + parts(3, random)
              + PATHS[random.nextInt(PATHS.length)]
              + parts(2, random);
      SourceLines lines = SourceLines.of(text.strip());
      if (lines.count() > 2) {
        continue;
      }
      boolean call = false;
      for (Prose prose : MarkdownTree.parse(lines, 1).prose()) {
        call |= Call.of(prose).filter(Call::isCertain).isPresent();
        call |= lines.count() == 1 && Call.of(prose.plain()).filter(Call::isCertain).isPresent();
      }
      calls += call ? 1 : 0;
      assertThat(call && Call.mayBeOn(lines).isEmpty()).as("%s", text).isFalse();
    }
    assertThat(calls).isGreaterThan(1_000);
  }

  private static String parts(int most, Random random) {
    StringBuilder parts = new StringBuilder();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      parts.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return parts.toString();
  }
}
