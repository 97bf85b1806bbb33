package io.studygraph.note;

import io.studygraph.note.Placement.OnConflict;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Finds where something that is written goes. */
@ApplicationScoped
class Places {

  /** A slug is taken by a note that the caller may not know of, too. */
  private static final String LIVE = "live_note";

  private final NoteRepository notes;

  Places(NoteRepository notes) {
    this.notes = notes;
  }

  /**
   * Where a note goes.
   *
   * @param row the note there is; null for a new one
   * @param onConflict what to do when that note differs
   */
  record Place(@Nullable NoteRow row, String slug, @Nullable String path, OnConflict onConflict) {}

  /**
   * Locks the note there is.
   *
   * @throws SlugTaken when the placement wants a new note and there is one
   */
  Place find(Placement placement) {
    if (placement instanceof Placement.At at) {
      NoteRow row = notes.lockBySlug(at.slug(), LIVE);
      return new Place(row, at.slug(), row == null ? null : row.path, OnConflict.UPDATE);
    }
    if (placement instanceof Placement.New fresh) {
      if (notes.lockBySlug(fresh.slug(), LIVE) != null) {
        throw new SlugTaken(fresh.slug());
      }
      return new Place(null, fresh.slug(), null, OnConflict.FAIL);
    }
    return placeOfFile((Placement.OfFile) placement);
  }

  private Place placeOfFile(Placement.OfFile file) {
    NoteRow row = file.declared() == null ? null : notes.lockBySlug(file.declared(), LIVE);
    if (row == null && file.path() != null) {
      row = notes.lockByPath(file.path());
    }
    if (row == null) {
      return new Place(
          null,
          file.declared() != null ? file.declared() : free(file),
          file.path(),
          file.onConflict());
    }
    return new Place(
        row,
        file.declared() != null ? file.declared() : row.slug,
        file.path() != null ? file.path() : row.path,
        file.onConflict());
  }

  private String free(Placement.OfFile file) {
    var taken = notes.taken(file.candidates());
    return file.candidates().stream()
        .filter(slug -> !taken.contains(slug) && !file.reserved().contains(slug))
        .findFirst()
        .orElseThrow(() -> new SlugTaken(file.candidates().get(0)));
  }
}
