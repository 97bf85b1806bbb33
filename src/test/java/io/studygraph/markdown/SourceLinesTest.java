package io.studygraph.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLinesTest {

  @Test
  void linesEndAtEachKindOfLineEnd() {
    SourceLines lines = SourceLines.of("a\nb\r\nc\rd\u2028e");

    assertThat(lines.count()).isEqualTo(4);
    assertThat(lines.line(1)).isEqualTo("a");
    assertThat(lines.line(2)).isEqualTo("b");
    assertThat(lines.line(3)).isEqualTo("c");
    assertThat(lines.line(4)).isEqualTo("d\u2028e");
    assertThat(lines.lines(2, 3)).isEqualTo("b\r\nc\r");
  }

  @Test
  void finalLineEndStartsNoLine() {
    assertThat(SourceLines.of("a\n").count()).isEqualTo(1);
    assertThat(SourceLines.of("a\n\n").count()).isEqualTo(2);
    assertThat(SourceLines.of("").count()).isEqualTo(1);
    assertThat(SourceLines.of("\n").count()).isEqualTo(1);
  }

  @Test
  void findsTheLineOfEachPlace() {
    SourceLines lines = SourceLines.of("a\nb\r\nc");

    assertThat(lines.lineAt(0)).isEqualTo(1);
    assertThat(lines.lineAt(1)).isEqualTo(1);
    assertThat(lines.lineAt(2)).isEqualTo(2);
    assertThat(lines.lineAt(4)).isEqualTo(2);
    assertThat(lines.lineAt(5)).isEqualTo(3);
    assertThat(lines.lineAt(6)).isEqualTo(3);
  }
}
