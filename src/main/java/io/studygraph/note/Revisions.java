package io.studygraph.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.studygraph.access.KeyName;
import io.studygraph.access.KeyNames;
import io.studygraph.diff.UnifiedDiff;
import io.studygraph.document.Reading;
import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import io.studygraph.http.Precondition;
import io.studygraph.note.RevisionRepository.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The states that notes have had. They hold the keys of questions: for authors alone. */
@ApplicationScoped
class Revisions {

  private final NoteRepository notes;
  private final RevisionRepository revisions;
  private final NoteWriter writer;
  private final WriteTransaction transaction;
  private final Visibility visibility;
  private final KeyNames keys;

  Revisions(
      NoteRepository notes,
      RevisionRepository revisions,
      NoteWriter writer,
      WriteTransaction transaction,
      Visibility visibility,
      KeyNames keys) {
    this.notes = notes;
    this.revisions = revisions;
    this.writer = writer;
    this.transaction = transaction;
    this.visibility = visibility;
    this.keys = keys;
  }

  /** Newest first. */
  Page<RevisionSummary> page(String slug, PageRequest request) {
    NoteRow note = note(slug);
    List<Entry> found = revisions.list(note.id, below(request), request.limit() + 1);
    Function<@Nullable UUID, @Nullable KeyName> names =
        keys.of(found.stream().map(Entry::createdBy).toList());
    return Page.of(found, request, last -> List.of(String.valueOf(last.number())))
        .counted(request, () -> note.revision)
        .map(
            one ->
                new RevisionSummary(
                    one.number(), one.createdAt(), names.apply(one.createdBy()), one.size()));
  }

  /** The note as it was, at the address that it has now. */
  Revision get(String slug, int number) {
    NoteRow note = note(slug);
    RevisionRow state = revisions.get(note, number);
    Reading reading = NoteRepository.stored(note, state.source).read();
    return new Revision(
        new RevisionSummary(
            number,
            state.createdAt,
            keys.of(Collections.singletonList(state.createdBy)).apply(state.createdBy),
            state.source.length),
        note.past(state, reading),
        reading);
  }

  /**
   * What makes one state of another, as a unified diff.
   *
   * @param to null for the newest
   */
  String diff(String slug, int from, @Nullable Integer to) {
    NoteRow note = note(slug);
    int target = to == null ? note.revision : to;
    return UnifiedDiff.of(
        "a/%s.md\t(revision %d)".formatted(note.slug, from),
        text(revisions.get(note, from)),
        "b/%s.md\t(revision %d)".formatted(note.slug, target),
        text(revisions.get(note, target)));
  }

  /**
   * Makes a former state the newest one, which is a new revision unless the note is in that state
   * already. The note keeps its address.
   *
   * @throws StaleNote when the note is not in the state that is wanted
   */
  StoredNote restore(String slug, int number, Precondition precondition) {
    return transaction.run(false, () -> restored(slug, number, precondition)).note();
  }

  private Saved restored(String slug, int number, Precondition precondition) {
    NoteRow note = notes.lockBySlug(slug, visibility.notes());
    if (note == null) {
      throw writer.missing(slug, precondition);
    }
    RevisionRow state = revisions.get(note, number);
    writer.check(precondition, note);
    Reading reading = NoteRepository.stored(note, state.source).read();
    return writer.revise(note, Readdressed.to(note.slug, reading), note.slug, note.path);
  }

  private NoteRow note(String slug) {
    return notes
        .findRow(slug, visibility.notes())
        .orElseThrow(() -> writer.missing(slug, Precondition.NONE));
  }

  private static int below(PageRequest request) {
    try {
      return request.after().isEmpty()
          ? Integer.MAX_VALUE
          : Integer.parseInt(request.after().get(0));
    } catch (NumberFormatException madeUp) {
      throw PageRequest.invalidCursor();
    }
  }

  private static String text(RevisionRow state) {
    return new String(state.source, UTF_8);
  }
}
