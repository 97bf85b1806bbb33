package io.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Reading;
import io.studygraph.document.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkNamesTest {

  private static final String MARKDOWN =
      "---\ntitle: Rate Limiter\ntags: [traffic]\naliases: [Throttle]\n---\n\nIt counts.\n";

  private static List<String> of(String slug, @Nullable String path) {
    return LinkNames.of(Reading.of(new Source(MARKDOWN, path)).openDocument(), slug, path);
  }

  @Test
  void fileNameThatSaysMoreIsAName() {
    assertThat(of("rate-limiter", "notes/token_bucket.md")).containsExactly("token-bucket");
    assertThat(of("rate-limiter", "traffic/shaping/README.md")).containsExactly("shaping");
  }

  @Test
  void slugThatSaysMoreIsAName() {
    assertThat(of("rate-limits", null)).containsExactly("rate-limits");
    assertThat(of("token-bucket", "notes/token_bucket.md")).containsExactly("token-bucket");
  }

  @Test
  void wordsOfOtherNamesDoNotCountTwice() {
    assertThat(of("rate-limiter", "notes/Limiter.md")).isEmpty();
    assertThat(of("throttle", "traffic.md")).isEmpty();
  }

  @Test
  void numbersBesideWordsAreNoNames() {
    assertThat(of("rate-limiter-2", "notes/2026-02-14-rate-limiter.md")).isEmpty();
    assertThat(of("token-bucket-2", "notes/token bucket.md")).containsExactly("token-bucket");
    assertThat(of("rate-limiter", "daily/2026-02-14.md")).containsExactly("2026-02-14");
  }
}
