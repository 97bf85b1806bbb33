package io.studygraph.note;

import io.studygraph.document.Reading;
import io.studygraph.document.Source;
import io.studygraph.document.Unwritable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hibernate.Session;

/** Changes notes that have to change together: all of them or none. */
@ApplicationScoped
public class NoteEdits {

  /** Most notes of one request, whose transaction keeps others from changing them meanwhile. */
  public static final int MOST = 500;

  private static final int CHUNK = 50;

  /** As the database has them; Java compares their halves as signed numbers. */
  private static final Comparator<UUID> BY_ID = Comparator.comparing(UUID::toString);

  private final Session session;
  private final NoteRepository notes;
  private final NoteWriter writer;
  private final WriteTransaction transaction;

  NoteEdits(
      Session session, NoteRepository notes, NoteWriter writer, WriteTransaction transaction) {
    this.session = session;
    this.notes = notes;
    this.writer = writer;
    this.transaction = transaction;
  }

  /**
   * Makes a new revision of every note whose source the change gives another one for. Notes are
   * locked in the order of their ids, so that no two requests wait for each other.
   *
   * @param which gives the ids of the notes, in the transaction that changes them
   * @param change gives the same source where nothing is to change
   * @param dryRun undo everything at the end
   * @return the notes that changed
   * @throws TooManyNotes for more than {@link #MOST}
   * @throws UneditableNotes when the change is refused for some, all of which it names
   */
  public List<NoteSummary> editAll(
      Supplier<Collection<UUID>> which, UnaryOperator<Source> change, boolean dryRun) {
    return transaction.run(dryRun, () -> editAll(which.get(), change));
  }

  private List<NoteSummary> editAll(Collection<UUID> which, UnaryOperator<Source> change) {
    if (which.size() > MOST) {
      throw new TooManyNotes(MOST);
    }
    List<UUID> ids = which.stream().distinct().sorted(BY_ID).toList();
    List<NoteSummary> changed = new ArrayList<>();
    Map<String, Unwritable> refusals = new TreeMap<>();
    for (int start = 0; start < ids.size(); start += CHUNK) {
      for (NoteRow row : notes.lockAll(ids.subList(start, Math.min(start + CHUNK, ids.size())))) {
        try {
          edit(row, change).map(Saved::note).map(StoredNote::summary).ifPresent(changed::add);
        } catch (Unwritable refusal) {
          refusals.put(row.slug, refusal);
        }
      }
      session.clear(); // of the sources, which are stored
    }
    if (!refusals.isEmpty()) {
      throw new UneditableNotes(refusals);
    }
    return changed;
  }

  private Optional<Saved> edit(NoteRow row, UnaryOperator<Source> change) {
    Source before = NoteRepository.stored(row, notes.source(row)).source();
    Source after = change.apply(before);
    return after.equals(before)
        ? Optional.empty()
        : Optional.of(writer.revise(row, Reading.of(after), row.slug, row.path));
  }
}
