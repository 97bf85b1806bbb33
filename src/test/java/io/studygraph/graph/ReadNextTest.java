package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.studygraph.graph.ReadNext.Suggestion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each reason has the weight that its definition gives it, note by note. */
class ReadNextTest {

  private static final String FROM = "n00";

  private static Set<String> sources(RandomIndex index, String note) {
    Set<String> sources = new TreeSet<>(index.notes());
    sources.removeIf(other -> !index.links(other, note));
    return sources;
  }

  private static Set<String> neighbours(RandomIndex index, String note) {
    Set<String> neighbours = sources(index, note);
    neighbours.addAll(index.next(note));
    return neighbours;
  }

  private static double rarity(RandomIndex index, String tag) {
    double notes = index.notes().size();
    long count = index.tags().values().stream().filter(tags -> tags.contains(tag)).count();
    return notes < 2 ? 0 : Math.log(notes / count) / Math.log(notes);
  }

  private static boolean links(RandomIndex index, String to, Set<EdgeType> types) {
    return index.edges().stream()
        .anyMatch(
            edge ->
                edge.from().equals(FROM) && edge.to().equals(to) && types.contains(edge.type()));
  }

  private static Map<NextReason.Type, Double> weights(RandomIndex index, String to) {
    Map<NextReason.Type, Double> weights = new TreeMap<>();
    weights.put(NextReason.Type.RELATED, links(index, to, Set.of(EdgeType.RELATED)) ? 3.0 : 0);
    weights.put(
        NextReason.Type.LINKED,
        links(index, to, Set.of(EdgeType.LINK, EdgeType.WIKILINK)) ? 2.0 : 0);
    weights.put(NextReason.Type.LINKS_BACK, index.links(to, FROM) ? 1.5 : 0);
    Set<String> citing = sources(index, FROM);
    citing.retainAll(sources(index, to));
    double most = Math.sqrt((double) sources(index, FROM).size() * sources(index, to).size());
    weights.put(NextReason.Type.CO_CITED, citing.isEmpty() ? 0 : 2 * citing.size() / most);
    Set<String> own = index.tags().getOrDefault(FROM, Set.of());
    double all = own.stream().mapToDouble(tag -> rarity(index, tag)).sum();
    double shared =
        own.stream()
            .filter(index.tags().getOrDefault(to, Set.of())::contains)
            .mapToDouble(tag -> rarity(index, tag))
            .sum();
    weights.put(NextReason.Type.SHARED_TAGS, all == 0 ? 0 : 1.5 * shared / all);
    double between = 0;
    double every = 0;
    for (String neighbour : neighbours(index, FROM)) {
      Set<String> others = neighbours(index, neighbour);
      double share = 1 / Math.log(1.0 + others.size());
      every += share;
      between += others.contains(to) ? share : 0;
    }
    weights.put(NextReason.Type.NEIGHBOURHOOD, every == 0 ? 0 : between / every);
    return weights;
  }

  @Test
  void reasonsHaveTheWeightsOfTheirDefinitions() {
    Random random = new Random(1);
    int suggested = 0;
    for (int i = 0; i < 500; i++) {
      RandomIndex index = RandomIndex.of(random, 1 + random.nextInt(12));
      List<Suggestion> next = ReadNext.after(index.graph(), 0, 100);
      Map<String, Suggestion> found = new TreeMap<>();
      next.forEach(one -> found.put(index.graph().nodes().slug(one.note()), one));
      for (String to : index.notes().subList(1, index.notes().size())) {
        Map<NextReason.Type, Double> weights = weights(index, to);
        double score = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Suggestion suggestion = found.remove(to);
        if (suggestion == null) {
          assertThat(score).as("%s in %s", to, index).isLessThan(1e-3);
          continue;
        }
        suggested++;
        assertThat(suggestion.score()).as("%s in %s", to, index).isCloseTo(score, within(1e-3));
        for (NextReason because : suggestion.reasons()) {
          assertThat(because.weight())
              .isCloseTo(weights.getOrDefault(because.type(), 0.0), within(1e-4));
        }
        assertThat(suggestion.reasons())
            .isSortedAccordingTo(Comparator.comparingDouble(one -> -one.weight()));
      }
      assertThat(found).isEmpty();
      assertThat(next)
          .isSortedAccordingTo(
              Comparator.comparingDouble((Suggestion one) -> -one.score())
                  .thenComparing(Suggestion::note));
      assertThat(ReadNext.after(index.graph(), 0, 2))
          .isEqualTo(next.subList(0, Math.min(2, next.size())));
    }
    assertThat(suggested).isGreaterThan(1000);
  }

  @Test
  void reasonsNameWhatShowsThem() {
    Random random = new Random(2);
    for (int i = 0; i < 300; i++) {
      RandomIndex index = RandomIndex.of(random, 2 + random.nextInt(10));
      for (Suggestion suggestion : ReadNext.after(index.graph(), 0, 100)) {
        String to = index.graph().nodes().slug(suggestion.note());
        for (NextReason because : suggestion.reasons()) {
          for (String note : because.notes()) {
            boolean shown =
                because.type() == NextReason.Type.CO_CITED
                    ? index.links(note, FROM) && index.links(note, to)
                    : neighbours(index, FROM).contains(note)
                        && neighbours(index, to).contains(note);
            assertThat(shown).as("%s over %s in %s", because, note, index).isTrue();
          }
          for (String tag : because.tags()) {
            assertThat(index.tags().get(FROM)).contains(tag);
            assertThat(index.tags().get(to)).contains(tag);
          }
          assertThat(because.notes().isEmpty())
              .isEqualTo(
                  because.type() != NextReason.Type.CO_CITED
                      && because.type() != NextReason.Type.NEIGHBOURHOOD);
          assertThat(because.tags().isEmpty())
              .isEqualTo(because.type() != NextReason.Type.SHARED_TAGS);
        }
      }
    }
  }
}
