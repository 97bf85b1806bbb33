package io.studygraph.document;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** What learners see reads as the same document without its keys, whatever the note. */
class RedactionFuzzTest {

  static Stream<byte[]> notes() {
    return ReaderFuzzTest.notes();
  }

  @MethodSource("notes")
  @FuzzTest(maxDuration = "10m")
  void holdsItsLawsForAnyText(byte[] bytes) {
    RedactionLawsTest.assertLaws(new String(bytes, StandardCharsets.UTF_8));
  }
}
