package io.studygraph.note;

import io.quarkus.arc.All;
import io.studygraph.document.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Everything that is derived from the sources of notes and stored. */
@ApplicationScoped
class Indexes {

  private final List<NoteIndex> indexes;
  private final int edition;

  Indexes(@All List<NoteIndex> indexes) {
    this.indexes = List.copyOf(indexes);
    this.edition = Reading.EDITION + indexes.stream().mapToInt(NoteIndex::edition).sum();
  }

  /**
   * Rises with every release that derives something else from the same source. What a note with a
   * lower one has stored is out of date.
   */
  int edition() {
    return edition;
  }

  /** Makes a row say what its note says now; to be followed by {@link #replace}. */
  void describe(NoteRow row, Reading reading) {
    row.describe(reading);
    row.edition = edition;
  }

  void replace(UUID note, Reading reading) {
    indexes.forEach(index -> index.replace(note, reading));
  }

  void remove(UUID note) {
    indexes.forEach(index -> index.remove(note));
  }
}
