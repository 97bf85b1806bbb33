package io.studygraph.tag;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.studygraph.HttpTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** Tests of notes with tags that are gone after each. */
abstract class TaggedNotes extends HttpTest {

  private final List<String> slugs = new ArrayList<>();

  @AfterEach
  void deleteNotes() {
    slugs.forEach(slug -> asAdmin().delete("/notes/" + slug));
  }

  void put(String slug, String category, String status, String... tags) {
    put(
        slug,
        """
        ---
        title: %s
        category: %s
        status: %s
        tags: ["%s"]
        ---
        Text.
        """
            .formatted(slug, category, status, String.join("\", \"", tags)));
  }

  void put(String slug, String markdown) {
    slugs.add(slug);
    asAdmin()
        .contentType("text/markdown")
        .body(markdown)
        .put("/notes/" + slug)
        .then()
        .statusCode(anyOf(is(200), is(201)));
  }
}
