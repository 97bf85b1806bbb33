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
import java.util.function.Predicate;
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

  /** The graph as authors see it, and as everybody does. */
  private record Views(GraphIndex all, GraphIndex open) {}

  @Test
  void followedChangesGiveWhatAllGives() {
    int hidden = 0;
    for (int run = 0; run < 100; run++) {
      notes.clear();
      change(12);
      Views views = whole();
      for (int step = 0; step < 20; step++) {
        Map<UUID, Note> before = new TreeMap<>(notes);
        change(random.nextInt(4));
        views = patched(views, before);
        Views whole = whole();
        assertThat(Described.lines(views.all())).isEqualTo(Described.lines(whole.all()));
        assertThat(Described.lines(views.open())).isEqualTo(Described.lines(whole.open()));
        hidden += whole.all().nodes().notes() - whole.open().nodes().notes();
      }
    }
    assertThat(hidden).isPositive();
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
    int number = (int) id.getLeastSignificantBits();
    return new Note(new IndexedNote(id, number, label, random.nextInt(3) == 0), links, tags);
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

  /** What a note is called, and by whom: who links to it is read again when that changes. */
  private static Set<String> names(@Nullable Note note) {
    return note == null
        ? Set.of()
        : Set.of(note.slug(), "hidden from others: " + note.note().hidden());
  }

  private Views whole() {
    GraphIndex none = new GraphBuilder(NoteTable.ofAll(new AllNotes.Builder().build())).build();
    return patched(new Views(none, none), Map.of());
  }

  private Views patched(Views former, Map<UUID, Note> before) {
    Set<UUID> changed = new HashSet<>(before.keySet());
    changed.addAll(notes.keySet());
    changed.removeIf(id -> Objects.equals(before.get(id), notes.get(id)));
    Set<String> names = new HashSet<>();
    for (UUID id : changed) {
      Set<String> own = names(before.get(id));
      Set<String> present = names(notes.get(id));
      if (!own.equals(present)) {
        names.addAll(own);
        names.addAll(present);
      }
    }
    Set<UUID> relinked = new HashSet<>(changed);
    for (Note note : notes.values()) {
      if (note.links().stream().anyMatch(link -> names.contains(link.target()))) {
        relinked.add(note.note().id());
      }
    }
    NotePatch patch =
        new NotePatch(
            former.all().nodes().table().all(),
            changed,
            relinked,
            sorted(changed).stream().map(Note::note).toList());
    return new Views(
        filled(
            new GraphPatch(former.all(), patch, NoteTable.ofAll(patch.now())),
            changed,
            relinked,
            note -> true),
        filled(
            new GraphPatch(former.open(), patch, NoteTable.ofOpen(patch.now())),
            changed,
            relinked,
            note -> !note.note().hidden()));
  }

  private GraphIndex filled(
      GraphPatch patch, Set<UUID> changed, Set<UUID> relinked, Predicate<Note> visible) {
    for (Note note : sorted(relinked).stream().filter(visible).toList()) {
      for (Link link : note.links()) {
        Note to = find(link.target());
        patch.addLink(
            note.note().id(),
            link.type(),
            to == null || !visible.test(to) ? null : to.slug(),
            link.target(),
            link.lines());
      }
    }
    sorted(changed).stream()
        .filter(visible)
        .forEach(note -> note.tags().forEach(tag -> patch.addTag(note.note().id(), tag)));
    return patch.build();
  }
}
