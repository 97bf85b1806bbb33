package io.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchSnapshotTest extends HttpTest {

  private static final int SEARCHES = 60;

  @Test
  void whatIsCountedIsWhatIsListedWhileNotesComeAndGo() {
    deleteEveryNote();
    put("staying", "published");
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Integer> writer =
        CompletableFuture.supplyAsync(
            () -> {
              int written = 0;
              while (!done.get()) {
                put("coming-" + written % 5, written % 3 == 0 ? "draft" : "published");
                asAdmin().delete("/notes/coming-" + (written + 2) % 5);
                written++;
              }
              return written;
            });
    try {
      for (int i = 0; i < SEARCHES; i++) {
        Response found = asAdmin().get("/search?q=quokka&count=exact");
        List<String> slugs = found.path("items.note.slug");
        List<Integer> tags = found.path("facets.tag.count");
        List<Integer> statuses = found.path("facets.status.count");
        assertThat(found.<Integer>path("total")).as(found.asString()).isEqualTo(slugs.size());
        assertThat(tags).as(found.asString()).containsExactly(slugs.size());
        assertThat(statuses.stream().mapToInt(count -> count).sum()).isEqualTo(slugs.size());
      }
    } finally {
      done.set(true);
    }
    assertThat(writer.join()).isPositive();
  }

  private static void put(String slug, String status) {
    asAdmin()
        .contentType("text/markdown")
        .body("---\ntags: [marsupial]\nstatus: %s\n---\n\nA quokka.\n".formatted(status))
        .put("/notes/" + slug);
  }
}
