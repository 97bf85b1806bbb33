package io.studygraph.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The notes that tests read. */
final class Notes {

  private static final Path FOLDER = Path.of("src/test/resources/notes");

  private Notes() {}

  static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Source named(String name) {
    return Source.decode(text(name).getBytes(StandardCharsets.UTF_8), "notes/" + name);
  }

  static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Source of(String... lines) {
    return new Source(String.join("\n", lines) + "\n", null);
  }

  static Document read(String... lines) {
    return DocumentReader.read(of(lines));
  }

  /** What learners see. */
  static String shown(String... lines) {
    return Redaction.redact(of(lines)).source().text();
  }

  static List<String> codes(Document document) {
    return document.diagnostics().stream().map(Diagnostic::code).toList();
  }

  /** The text that each diagnostic of a code points at. */
  static List<String> marked(Source source, String code) {
    return DocumentReader.read(source).diagnostics().stream()
        .filter(found -> found.code().equals(code))
        .map(Diagnostic::range)
        .map(range -> source.text().substring(range.start().offset(), range.end().offset()))
        .toList();
  }
}
