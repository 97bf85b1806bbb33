package io.studygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Slug;
import org.junit.jupiter.api.Test;

class SlugCandidatesTest {

  @Test
  void foldersGoBeforeTheNameOneByOneThenNumbersFollow() {
    assertThat(SlugCandidates.of("infra/caching/CDN.md", "Delivery"))
        .startsWith("cdn", "caching-cdn", "infra-caching-cdn", "cdn-2", "cdn-3")
        .endsWith("cdn-1000")
        .doesNotHaveDuplicates();
  }

  @Test
  void indexAndReadmeHaveTheNameOfTheirFolder() {
    assertThat(SlugCandidates.of("infra/caching/README.md", "Delivery"))
        .startsWith("caching", "infra-caching", "caching-2");
    assertThat(SlugCandidates.of("caching/Index.markdown", "x")).startsWith("caching", "caching-2");
  }

  @Test
  void atTheTopAReadmeHasItsOwnName() {
    assertThat(SlugCandidates.of("README.md", "Notes")).startsWith("readme", "readme-2");
  }

  @Test
  void withoutLettersOfAsciiTheTitleNamesTheNote() {
    assertThat(SlugCandidates.of("図/缓存.md", "Caching")).startsWith("caching", "caching-2");
    assertThat(SlugCandidates.of("缓存.md", "缓存")).startsWith("note", "note-2");
  }

  @Test
  void withoutAPathTheTitleNamesTheNote() {
    assertThat(SlugCandidates.of(null, "Load Balancer")).startsWith("load-balancer");
  }

  @Test
  void foldersWithoutLettersOfAsciiAreLeftOut() {
    assertThat(SlugCandidates.of("a/図/b.md", "x")).startsWith("b", "a-b", "b-2");
  }

  @Test
  void longNamesStayDistinctAndValid() {
    var candidates = SlugCandidates.of("folder/" + "long-".repeat(40) + ".md", "x");
    assertThat(candidates).allMatch(Slug::isValid).doesNotHaveDuplicates().hasSize(1000);
  }

  @Test
  void aNameThatOnlyStartsWithADotKeepsIt() {
    assertThat(SlugCandidates.of(".md", "Title")).startsWith("md");
  }
}
