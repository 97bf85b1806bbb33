package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

class NearestSlugTest {

  @Test
  void isTheFirstOfThoseThatDifferLeast() {
    Random random = new Random(1);
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    int found = 0;
    for (int i = 0; i < 2000; i++) {
      TreeSet<String> slugs = new TreeSet<>();
      for (int j = random.nextInt(20); j > 0; j--) {
        slugs.add(slug(random));
      }
      String wanted = slug(random);
      slugs.remove(wanted);
      Optional<String> expected =
          slugs.stream()
              .filter(slug -> distance.apply(wanted, slug) <= Math.max(1, wanted.length() / 3))
              .min(Comparator.comparing(slug -> distance.apply(wanted, slug)));
      NodeTable notes = RandomIndex.graph(List.copyOf(slugs), List.of(), Map.of()).nodes();
      assertThat(new NearestSlug(notes).to(wanted))
          .as("%s among %s", wanted, slugs)
          .isEqualTo(expected);
      found += expected.isPresent() ? 1 : 0;
    }
    assertThat(found).isBetween(200, 1800);
  }

  private static String slug(Random random) {
    StringBuilder slug = new StringBuilder();
    for (int i = 2 + random.nextInt(6); i > 0; i--) {
      slug.append(List.of("a", "b", "c", "-d", "1").get(random.nextInt(5)));
    }
    return slug.toString();
  }
}
