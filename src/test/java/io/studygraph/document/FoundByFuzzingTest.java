package io.studygraph.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that fuzzing broke a law with. */
class FoundByFuzzingTest {

  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzzing"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void breaksNoLaw(Path file) throws IOException {
    Source source = Source.decode(Files.readAllBytes(file), "folder/" + file.getFileName());

    RedactionLawsTest.assertLaws(source.text());
    DocumentEditorLawTest.assertKeepsWhatIsSaid(source);
    for (int seed = 0; seed < 20; seed++) {
      DocumentEditorLawTest.assertRandomEditIsRight(source, seed);
    }
  }
}
