package io.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.studygraph.search.NoteVersion.Facts;
import io.studygraph.search.Vocabulary.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;

/** Columns say the same of versions as the versions do. */
class ColumnScorerTest {

  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
  private static final int VERSIONS = 3_000;
  private static final List<String> WORDS =
      List.of("limiter", "limiters", "rate", "token", "window", "bucket", "burst", "quota");

  private final Random random = new Random(1);
  private final NoteVersions versions = new NoteVersions();
  private final RoaringBitmap numbers = new RoaringBitmap();

  @BeforeEach
  void versions() {
    for (int number = 1; number <= 3 * VERSIONS; number += 1 + random.nextInt(4)) {
      versions.put(number, version(number));
      numbers.add(number);
    }
    versions.arrange();
  }

  private NoteVersion version(int number) {
    return NoteVersion.of(
        new Facts(
            new UUID(7, number),
            number + 5,
            random.nextInt(3) > 0,
            random.nextInt(3) > 0 ? null : NOW.plusSeconds(random.nextInt(200) - 100),
            NOW.minusSeconds(random.nextInt(100_000_000)),
            random.nextInt(4) - 1,
            some(() -> versions.labels().number("tag " + random.nextInt(6))),
            names(),
            names(),
            names(),
            some(() -> NoteVersion.keyword(word(), 2 + random.nextInt(80)))));
  }

  private List<Integer> some(Supplier<Integer> one) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> one.get()).distinct().toList();
  }

  private List<Integer> names() {
    List<Integer> names = new ArrayList<>();
    for (int name = random.nextInt(3); name > 0; name--) {
      names.addAll(some(this::word));
      names.add(NoteVersion.GAP);
    }
    return names;
  }

  private int word() {
    return versions.words().number(WORDS.get(random.nextInt(WORDS.size())));
  }

  private Scorer scorer(String q) {
    Query query = QueryReader.read(q);
    Map<String, Entry> entries = new HashMap<>();
    query
        .words()
        .map(Word::folded)
        .forEach(
            word ->
                entries.put(
                    word,
                    new Entry(
                        List.of("~" + word),
                        false,
                        WORDS.stream().filter(form -> form.startsWith(word)).toList(),
                        true,
                        true)));
    SearchedQuery searched = new SearchedQuery(query, entries, Map.of());
    Map<String, RoaringBitmap> having =
        searched
            .exactWords()
            .distinct()
            .collect(
                Collectors.toMap(
                    word -> word,
                    word ->
                        RoaringBitmap.bitmapOf(
                            numbers.stream().filter(n -> random.nextBoolean()).toArray())));
    return new Scorer(searched, versions.words(), new Matches(NOW, numbers, having));
  }

  @ParameterizedTest
  @ValueSource(strings = {"limiter", "rate limiter", "lim*", "rate rate burst", "-rate", "absent"})
  void scoresAreTheSame(String q) {
    Scorer scorer = scorer(q);
    VersionColumns columns = versions.columns();
    ColumnScorer byColumns = new ColumnScorer(columns, scorer, scorer.words());
    List<Integer> seen = new ArrayList<>();
    int[] scored = {0};
    versions.split(
        numbers,
        columns,
        (number, row) -> {
          seen.add(number);
          double score = byColumns.score(number, row);
          if (!Double.isNaN(score)) {
            assertThat(score)
                .as("%d", number)
                .isCloseTo(scorer.score(number, columns.version(row)), within(1e-12));
            scored[0]++;
          }
        },
        (number, version) -> assertThat(number).as("has a row").isZero());
    assertThat(seen).containsExactlyElementsOf(numbers.stream().boxed().toList());
    assertThat(scored[0]).isGreaterThan(seen.size() / 4);
  }

  @Test
  void factsAreTheSame() {
    VersionColumns columns = versions.columns();
    FacetCounts byColumns = new FacetCounts(versions.labels());
    FacetCounts byVersions = new FacetCounts(versions.labels());
    versions.split(
        numbers,
        columns,
        (number, row) -> {
          NoteVersion version = columns.version(row);
          assertThat(columns.number(row)).isEqualTo(number);
          assertThat(columns.noteNumber(row)).isEqualTo(version.noteNumber());
          assertThat(columns.isOpen(row, NOW)).isEqualTo(version.isOpen(NOW));
          byColumns.count(columns, row);
          byVersions.count(version);
        },
        (number, version) -> assertThat(number).as("has a row").isZero());
    assertThat(byColumns.total()).isEqualTo(numbers.getCardinality());
    assertThat(byColumns.counted()).isEqualTo(byVersions.counted());
  }

  @Test
  void whatCameSinceIsLookedAtOneByOne() {
    int last = numbers.last();
    versions.put(last + 1, version(last + 1));
    List<Integer> later = new ArrayList<>();
    versions.split(
        RoaringBitmap.bitmapOf(last, last + 1, last + 2),
        versions.columns(),
        (number, row) -> assertThat(number).isEqualTo(last),
        (number, version) -> later.add(number));
    assertThat(later).containsExactly(last + 1);
  }
}
