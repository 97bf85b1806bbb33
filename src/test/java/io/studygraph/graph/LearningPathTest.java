package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.graph.LearningPath.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LearningPathTest {

  private static final String TO = "n00";

  private static List<String> slugs(LearningPath path) {
    return path.steps().stream().map(Step::slug).toList();
  }

  private static LearningPath path(RandomIndex index, int depth) {
    return LearningPath.to(index.graph(), 0, depth, 100, EdgeType.LINKS);
  }

  private static Set<String> reached(RandomIndex index, String from, Set<String> among) {
    Set<String> reached = new TreeSet<>();
    List<String> last = List.of(from);
    while (!last.isEmpty()) {
      List<String> next = new ArrayList<>();
      for (String note : last) {
        index.next(note).stream().filter(among::contains).filter(reached::add).forEach(next::add);
      }
      last = next;
    }
    return reached;
  }

  @Test
  void everyNoteComesBehindWhatItLinksToUnlessThatLeadsBackToIt() {
    Random random = new Random(1);
    int circles = 0;
    for (int i = 0; i < 500; i++) {
      RandomIndex index = RandomIndex.of(random, 1 + random.nextInt(12));
      LearningPath path = path(index, 6);
      List<String> order = slugs(path);
      Set<String> all = new HashSet<>(order);
      for (String note : order) {
        for (String linked : index.next(note)) {
          boolean circle = reached(index, linked, all).contains(note);
          boolean before = order.contains(linked) && order.indexOf(linked) < order.indexOf(note);
          assertThat(before || circle)
              .as("%s links to %s in %s of %s", note, linked, order, index)
              .isTrue();
        }
      }
      circles += path.cycles().size();
    }
    assertThat(circles).isGreaterThan(50);
  }

  @Test
  void cyclesAreTheNotesThatLeadToEachOther() {
    Random random = new Random(2);
    for (int i = 0; i < 500; i++) {
      RandomIndex index = RandomIndex.of(random, 1 + random.nextInt(12));
      LearningPath path = path(index, 6);
      Set<String> all = new HashSet<>(slugs(path));
      for (Step step : path.steps()) {
        Set<String> circle = new TreeSet<>();
        for (String other : reached(index, step.slug(), all)) {
          if (reached(index, other, all).contains(step.slug())) {
            circle.add(other);
          }
        }
        if (step.cycle() == null) {
          assertThat(circle).isEmpty();
        } else {
          assertThat(path.cycles().get(step.cycle()).stream().map(NoteLabel::slug))
              .containsExactlyElementsOf(circle);
        }
      }
    }
  }

  @Test
  void notesOfTheDepthAreGivenAndTheOneToUnderstandIsLast() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      RandomIndex index = RandomIndex.of(random, 1 + random.nextInt(12));
      int depth = 1 + random.nextInt(3);
      LearningPath path = path(index, depth);
      List<String> expected = new ArrayList<>(List.of(TO));
      Traversal.from(index.graph(), 0, depth, 100, Direction.OUT, EdgeType.LINKS)
          .nodes()
          .forEach(reached -> expected.add(index.graph().nodes().slug(reached.node())));
      expected.removeIf(slug -> !index.notes().contains(slug));
      assertThat(slugs(path)).containsExactlyInAnyOrderElementsOf(expected).endsWith(TO);
      assertThat(path.steps().get(path.steps().size() - 1).distance()).isZero();
    }
  }

  @Test
  void nearestNotesAreKept() {
    Random random = new Random(4);
    for (int i = 0; i < 200; i++) {
      RandomIndex index = RandomIndex.of(random, 6 + random.nextInt(12));
      int all = path(index, 6).steps().size() - 1;
      LearningPath path = LearningPath.to(index.graph(), 0, 6, 2, EdgeType.LINKS);
      assertThat(path.steps().size() - 1).isLessThanOrEqualTo(Math.min(2, all));
      assertThat(path.truncated() || path.steps().size() - 1 == all).isTrue();
    }
  }
}
