package io.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.studygraph.HttpTest;
import io.studygraph.Samples;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries over the sample notes, and the note that should come first. */
@QuarkusTest
class RelevanceTest extends HttpTest {

  private static boolean stored;

  @BeforeEach
  void samples() {
    if (!stored) {
      deleteEveryNote();
      Samples.bySlug()
          .forEach(
              (slug, markdown) ->
                  asAdmin()
                      .contentType("text/markdown")
                      .body(markdown.getBytes(StandardCharsets.UTF_8))
                      .put("/notes/" + slug)
                      .then()
                      .statusCode(201));
      stored = true;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "url shortener | url-shortener",
        "rate limiter | rate-limiter",
        "rate limiting | rate-limiter",
        "limiters | rate-limiter",
        "chat | chat-service",
        "idempotent payment | idempotent-payments",
        "feed | news-feed",
        "autocomplete | search-autocomplete",
        "consistent hashing | consistent-hashing",
        "retry backoff | retries-and-backoff",
        "unique id | unique-id-generation",
        "distributed caches | distributed-cache",
        "key value | key-value-store",
        "message queues | message-queue",
        "\"message queue\" | message-queue",
        "\"consistent hashing\" | consistent-hashing",
        "autocompl* | search-autocomplete",
        "hash* consist* | consistent-hashing",
        "shortner | url-shortener",
        "idempotnet paymnets | idempotent-payments",
        "distribtued cache | distributed-cache",
        "tag:fan-out | news-feed",
        "keystroke | search-autocomplete",
        "heartbeats conversation | chat-service",
      })
  void rightNoteComesFirst(String q, String slug) {
    assertThat(anonymously().queryParam("q", q).get("/search").<String>path("items[0].note.slug"))
        .isEqualTo(slug);
  }
}
