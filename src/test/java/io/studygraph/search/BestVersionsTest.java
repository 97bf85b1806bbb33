package io.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.search.BestVersions.Candidate;
import io.studygraph.search.NoteVersion.Facts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class BestVersionsTest {

  private static final NoteVersion VERSION =
      NoteVersion.of(
          new Facts(
              new UUID(1, 1),
              1,
              true,
              null,
              Instant.EPOCH,
              -1,
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of()));

  @Test
  void keepsWhatASortOfAllWouldStartWith() {
    Random random = new Random(1);
    List<Candidate> all =
        IntStream.range(0, 1_000)
            .mapToObj(i -> new Candidate(i, VERSION, random.nextInt(40) / 10.0))
            .toList();
    BestVersions best = new BestVersions(25);
    all.forEach(one -> best.add(one.number(), one.version(), one.score()));
    assertThat(best.all())
        .isEqualTo(
            all.stream()
                .sorted(
                    Comparator.comparingDouble(Candidate::score)
                        .thenComparingInt(Candidate::number)
                        .reversed())
                .limit(25)
                .toList());
  }

  @Test
  void forgottenVersionsAreReadAgainAndOthersStay() {
    NoteVersions versions = new NoteVersions();
    for (int number : new int[] {3, 4, 5_000, 90_000}) {
      versions.put(number, VERSION);
    }
    versions.keep(RoaringBitmap.bitmapOf(4, 90_000));
    assertThat(versions.get(3)).isNull();
    assertThat(versions.get(4)).isSameAs(VERSION);
    assertThat(versions.get(5_000)).isNull();
    assertThat(versions.get(90_000)).isSameAs(VERSION);
    versions.put(3, VERSION);
    assertThat(versions.get(3)).isSameAs(VERSION);
  }
}
