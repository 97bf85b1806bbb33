package io.studygraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sample notes that the project comes with. */
public final class Samples {

  private static final Path DIRECTORY = Path.of("src", "main", "samples");

  private Samples() {}

  /** Markdown by slug: a sample's file is named for its slug. */
  public static Map<String, String> bySlug() {
    Map<String, String> samples = new TreeMap<>();
    try (Stream<Path> files = Files.walk(DIRECTORY)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        samples.put(file.getFileName().toString().replace(".md", ""), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return samples;
  }
}
