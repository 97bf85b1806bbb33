package io.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A graph that follows changes is the one that is made anew of what there is in the end. */
class GraphPatchTest {

  private record Link(EdgeType type, String target, Lines lines) {}

  private record Note(IndexedNote note, List<Link> links, List<String> tags) {
    String slug() {
      return note.label().slug();
    }
  }

  private final Random random = new Random(7);
  private final Map<UUID, Note> notes = new TreeMap<>();

  @Test
  void followedChangesGiveWhatAllGives() {
    for (int run = 0; run < 100; run++) {
      notes.clear();
      change(12);
      GraphIndex graph = whole();
      for (int step = 0; step < 20; step++) {
        Map<UUID, Note> before = new TreeMap<>(notes);
        change(random.nextInt(4));
        graph = patched(graph, before);
        assertThat(Described.lines(graph)).isEqualTo(Described.lines(whole()));
      }
    }
  }

  /** Writes, renames and deletes. */
  private void change(int times) {
    for (int i = 0; i < times; i++) {
      UUID id = new UUID(0, random.nextInt(15));
      Note former = notes.remove(id);
      String slug = "s" + random.nextInt(30);
      if (random.nextInt(4) > 0 && find(slug) == null) {
        notes.put(id, written(id, former != null && random.nextBoolean() ? former.slug() : slug));
      }
    }
  }

  private Note written(UUID id, String slug) {
    List<Link> links = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      links.add(
          new Link(
              List.of(EdgeType.RELATED, EdgeType.LINK).get(random.nextInt(2)),
              "s" + random.nextInt(30),
              new Lines(i, i + 1)));
    }
    List<String> tags =
        random.ints(random.nextInt(3), 0, 9).distinct().mapToObj(tag -> "t" + tag).toList();
    NoteLabel label =
        new NoteLabel(slug, "Title " + random.nextInt(100), random.nextBoolean() ? "C" : null);
    return new Note(new IndexedNote(id, (int) id.getLeastSignificantBits(), label), links, tags);
  }

  private @Nullable Note find(String slug) {
    return notes.values().stream().filter(one -> one.slug().equals(slug)).findFirst().orElse(null);
  }

  private List<Note> sorted(Set<UUID> ids) {
    return notes.values().stream()
        .filter(note -> ids.contains(note.note().id()))
        .sorted(Comparator.comparing(Note::slug))
        .toList();
  }

  private GraphIndex whole() {
    return patched(new GraphBuilder(new NoteTable.Builder().build()).build(), Map.of());
  }

  private GraphIndex patched(GraphIndex former, Map<UUID, Note> before) {
    Set<UUID> changed = new HashSet<>(before.keySet());
    changed.addAll(notes.keySet());
    changed.removeIf(id -> Objects.equals(before.get(id), notes.get(id)));
    Set<String> names = new HashSet<>();
    for (UUID id : changed) {
      for (Map<UUID, Note> state : List.of(before, notes)) {
        Note note = state.get(id);
        if (note != null) {
          names.add(note.slug());
        }
      }
    }
    Set<UUID> relinked = new HashSet<>(changed);
    for (Note note : notes.values()) {
      if (note.links().stream().anyMatch(link -> names.contains(link.target()))) {
        relinked.add(note.note().id());
      }
    }
    GraphPatch patch =
        new GraphPatch(
            former, changed, relinked, sorted(changed).stream().map(Note::note).toList());
    for (Note note : sorted(relinked)) {
      for (Link link : note.links()) {
        Note to = find(link.target());
        patch.addLink(
            note.note().id(),
            link.type(),
            to == null ? null : to.slug(),
            link.target(),
            link.lines());
      }
    }
    sorted(changed)
        .forEach(note -> note.tags().forEach(tag -> patch.addTag(note.note().id(), tag)));
    return patch.build();
  }
}
