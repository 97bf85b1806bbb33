package io.studygraph.note;

import io.studygraph.access.Caller;
import io.studygraph.access.KeyName;
import io.studygraph.access.KeyNames;
import io.studygraph.document.Reading;
import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Deleted notes. They keep their revisions and the identities of their questions, stand in no
 * index, and hold neither their slug nor their path: other notes may take both.
 */
@ApplicationScoped
class Trash {

  private final NoteRepository notes;
  private final NoteWriter writer;
  private final FormerSlugs formerSlugs;
  private final Indexes indexes;
  private final WriteTransaction transaction;
  private final KeyNames keys;
  private final Caller caller;

  Trash(
      NoteRepository notes,
      NoteWriter writer,
      FormerSlugs formerSlugs,
      Indexes indexes,
      WriteTransaction transaction,
      KeyNames keys,
      Caller caller) {
    this.notes = notes;
    this.writer = writer;
    this.formerSlugs = formerSlugs;
    this.indexes = indexes;
    this.transaction = transaction;
    this.keys = keys;
    this.caller = caller;
  }

  /** Takes in a note that is locked, inside a transaction. */
  void add(NoteRow note) {
    note.deletedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    note.deletedBy = caller.key();
    indexes.remove(note.id);
  }

  /** Latest deletion first. */
  Page<TrashedNote> page(PageRequest request) {
    List<NoteRow> found = find(request);
    Function<@Nullable UUID, @Nullable KeyName> names =
        keys.of(found.stream().map(note -> note.deletedBy).toList());
    return Page.of(
            found, request, last -> List.of(String.valueOf(last.deletedAt), last.id.toString()))
        .counted(request, () -> notes.count("deletedAt is not null"))
        .map(
            note ->
                new TrashedNote(
                    NoteSummary.of(note),
                    Objects.requireNonNull(note.deletedAt),
                    names.apply(note.deletedBy)));
  }

  /**
   * Brings a note back, with every index, under the slug it had or another one.
   *
   * @param slug null for the one it had
   * @throws SlugTaken when another note has the slug
   * @throws NotFoundException when there is no such note in the trash
   */
  StoredNote restore(UUID id, @Nullable String slug) {
    return transaction.run(false, () -> restored(id, slug)).note();
  }

  /**
   * Forgets a note, with its revisions and whatever else belongs to it.
   *
   * @throws NotFoundException when there is no such note in the trash
   */
  @Transactional
  void purge(UUID id) {
    if (notes.delete("id = ?1 and deletedAt is not null", id) == 0) {
      throw new NotFoundException();
    }
  }

  private Saved restored(UUID id, @Nullable String slug) {
    NoteRow note = notes.lockDeleted(id);
    if (note == null) {
      throw new NotFoundException();
    }
    note.slug = slug == null ? note.slug : slug;
    if (!notes.taken(List.of(note.slug)).isEmpty()) {
      throw SlugTaken.meanwhile(note.slug);
    }
    if (note.path != null && notes.isPathTaken(note.path)) {
      note.path = null;
    }
    note.deletedAt = null;
    note.deletedBy = null;
    if (note.isOpen(Instant.now())) {
      formerSlugs.release(note.slug);
    }
    Reading reading = NoteRepository.stored(note, notes.source(note)).read();
    return writer.revise(note, Readdressed.to(note.slug, reading), note.slug, note.path);
  }

  private List<NoteRow> find(PageRequest request) {
    String order = " order by deletedAt desc, id desc";
    if (request.after().isEmpty()) {
      return notes.find("deletedAt is not null" + order).page(0, request.limit() + 1).list();
    }
    return notes
        .find(
            "deletedAt <= :at and (deletedAt < :at or id < :id)" + order, position(request.after()))
        .page(0, request.limit() + 1)
        .list();
  }

  private static Map<String, Object> position(List<String> after) {
    try {
      return Map.of("at", Instant.parse(after.get(0)), "id", UUID.fromString(after.get(1)));
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException madeUp) {
      throw PageRequest.invalidCursor();
    }
  }
}
