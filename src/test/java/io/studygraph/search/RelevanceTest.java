package io.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.studygraph.HttpTest;
import io.studygraph.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Queries over the sample notes and some in Chinese, Japanese and Korean, and the note that should
 * come first.
 */
@QuarkusTest
class RelevanceTest extends HttpTest {

  private static final Path DIRECTORY = Path.of("src", "test", "resources", "search");

  /** A query of a kind, and the note that should come first. */
  private record Labelled(String kind, String query, String slug) {

    static Labelled of(String line) {
      String[] parts = line.split(" \\| ", -1);
      return new Labelled(parts[0], parts[1], parts[2]);
    }
  }

  private static void store() throws IOException {
    deleteEveryNote();
    Map<String, String> notes = new HashMap<>(Samples.bySlug());
    try (Stream<Path> files = Files.list(DIRECTORY.resolve("notes"))) {
      for (Path file : files.toList()) {
        notes.put(file.getFileName().toString().replace(".md", ""), Files.readString(file));
      }
    }
    notes.forEach(
        (slug, markdown) ->
            asAdmin()
                .contentType("text/markdown")
                .body(markdown.getBytes(StandardCharsets.UTF_8))
                .put("/notes/" + slug)
                .then()
                .statusCode(201));
  }

  /** Counted from 1; 0 where it is not found. */
  private static int place(Labelled labelled) {
    List<String> slugs =
        anonymously()
            .queryParam("q", labelled.query())
            .queryParam("limit", 10)
            .get("/search")
            .then()
            .statusCode(200)
            .extract()
            .path("items.note.slug");
    return slugs.indexOf(labelled.slug()) + 1;
  }

  @Test
  void rightNoteComesFirst() throws IOException {
    store();
    List<Labelled> queries =
        Files.readAllLines(DIRECTORY.resolve("queries.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(Labelled::of)
            .toList();
    assertThat(queries).hasSize(60);
    List<String> misses = new ArrayList<>();
    int first = 0;
    int amongThree = 0;
    for (Labelled query : queries) {
      int place = place(query);
      first += place == 1 ? 1 : 0;
      amongThree += place >= 1 && place <= 3 ? 1 : 0;
      if (place != 1) {
        misses.add(query + " at " + place);
      }
    }
    assertThat(first).as("first of 60; not: %s", misses).isGreaterThanOrEqualTo(57);
    assertThat(amongThree).as("among three of 60; not: %s", misses).isGreaterThanOrEqualTo(59);
  }
}
