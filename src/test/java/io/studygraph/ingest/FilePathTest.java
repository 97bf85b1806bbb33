package io.studygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../note.md",
        "a/../../note.md",
        "a/..",
        "/etc/note.md",
        "C:/note.md",
        "c:note.md",
        "a\\b.md",
        "a\u0000.md",
        "a\n.md",
        "",
        ".",
        "./",
      })
  void pathsThatLeadElsewhereAreNotTaken(String path) {
    assertThat(FilePath.objection(path)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"note.md", "a/b/note.md", "./a/note.md", "..a/note..md", "日本/é note.md"})
  void pathsInsideTheirFolderAreTaken(String path) {
    assertThat(FilePath.objection(path)).isEmpty();
  }

  @Test
  void aPathMayHaveAThousandCharacters() {
    assertThat(FilePath.objection("a".repeat(1000))).isEmpty();
    assertThat(FilePath.objection("a".repeat(1001))).isPresent();
  }

  @Test
  void aPathHasOneSpelling() {
    assertThat(FilePath.normal("./a//b/./c.md")).isEqualTo("a/b/c.md");
    assertThat(FilePath.normal("cafe\u0301.md")).isEqualTo("caf\u00e9.md");
  }

  @Test
  void markdownIsToldByItsName() {
    assertThat(FilePath.isMarkdown("a/NOTE.MD")).isTrue();
    assertThat(FilePath.isMarkdown("a.markdown")).isTrue();
    assertThat(FilePath.isMarkdown("a.md.txt")).isFalse();
    assertThat(FilePath.isMarkdown("a/amd")).isFalse();
  }

  @Test
  void resourceForksAreNoNotes() {
    assertThat(FilePath.isMarkdown("__MACOSX/a/note.md")).isFalse();
    assertThat(FilePath.isMarkdown("a/._note.md")).isFalse();
  }
}
