package io.studygraph.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

  private static String diff(String from, String to) {
    return UnifiedDiff.of("a/n.md\t(revision 1)", from, "b/n.md\t(revision 2)", to);
  }

  private static String hunks(String from, String to) {
    String diff = diff(from, to);
    assertThat(Patched.of(from, diff)).isEqualTo(to);
    return diff.replaceFirst("---.*\n\\+\\+\\+.*\n", "");
  }

  @Test
  void equalTextsHaveNoDiff() {
    assertThat(diff("", "")).isEmpty();
    assertThat(diff("a\nb", "a\nb")).isEmpty();
  }

  @Test
  void aChangeStandsBetweenThreeLinesOfContext() {
    assertThat(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
        .isEqualTo(
            """
            --- a/n.md\t(revision 1)
            +++ b/n.md\t(revision 2)
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
            """);
  }

  @Test
  void changesWithSixLinesBetweenThemAreOneHunkAndWithSevenTwo() {
    assertThat(hunks("a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n"))
        .isEqualTo("@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n");
    assertThat(hunks("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n"))
        .isEqualTo("@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n");
  }

  @Test
  void anEmptySideIsNamedByTheLineBeforeIt() {
    assertThat(hunks("", "a\nb\n")).isEqualTo("@@ -0,0 +1,2 @@\n+a\n+b\n");
    assertThat(hunks("a\nb\n", "")).isEqualTo("@@ -1,2 +0,0 @@\n-a\n-b\n");
    assertThat(hunks("", "a")).isEqualTo("@@ -0,0 +1 @@\n+a\n\\ No newline at end of file\n");
  }

  @Test
  void aMissingNewlineAtTheEndIsSaid() {
    assertThat(hunks("a\nb\n", "a\nb"))
        .isEqualTo("@@ -1,2 +1,2 @@\n a\n-b\n+b\n\\ No newline at end of file\n");
    assertThat(hunks("a\nb", "a\nb\n"))
        .isEqualTo("@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
    assertThat(hunks("a\nb", "A\nb"))
        .isEqualTo("@@ -1,2 +1,2 @@\n-a\n+A\n b\n\\ No newline at end of file\n");
  }

  @Test
  void aCarriageReturnIsPartOfItsLine() {
    assertThat(hunks("a\r\nb\r\nc\rd\r\n", "a\r\nb\nc\rd\r\n"))
        .isEqualTo("@@ -1,3 +1,3 @@\n a\r\n-b\r\n+b\n c\rd\r\n");
  }
}
