package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are a document, or are refused for one that is no text. */
class ReaderFuzzTest {

  static Stream<byte[]> notes() {
    return Notes.names().stream().map(name -> Notes.named(name).bytes());
  }

  @MethodSource("notes")
  @FuzzTest(maxDuration = "10m")
  void readsAnyBytes(byte[] bytes) {
    Source source;
    try {
      source = Source.decode(bytes, "folder/note.md");
    } catch (NotUtf8 refusal) {
      return;
    }
    Document document = DocumentReader.read(source);

    assertThat(source.bytes()).isEqualTo(bytes);
    assertThat(document.title()).isNotBlank();
    for (Diagnostic found : document.diagnostics()) {
      Range range = found.range();
      assertThat(range.start().offset()).isBetween(0, range.end().offset());
      assertThat(range.end().offset()).isLessThanOrEqualTo(source.text().length());
    }
  }
}
