package io.studygraph.document;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** An edit of any text is right or is refused, and asking for what it says changes nothing. */
class EditorFuzzTest {

  static Stream<byte[]> notes() {
    return ReaderFuzzTest.notes();
  }

  @MethodSource("notes")
  @FuzzTest(maxDuration = "10m")
  void holdsItsLawsForAnyText(byte[] bytes) {
    Source note = new Source(new String(bytes, StandardCharsets.UTF_8), null);
    DocumentEditorLawTest.assertKeepsWhatIsSaid(note);
    DocumentEditorLawTest.assertRandomEditIsRight(note, Arrays.hashCode(bytes));
  }
}
