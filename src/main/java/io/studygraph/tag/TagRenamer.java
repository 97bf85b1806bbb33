package io.studygraph.tag;

import io.studygraph.document.DocumentEditor;
import io.studygraph.document.DocumentReader;
import io.studygraph.document.Edit;
import io.studygraph.document.Source;
import io.studygraph.document.Unwritable;
import io.studygraph.http.BadRequest;
import io.studygraph.http.Precondition;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import io.studygraph.note.NoteEdits;
import io.studygraph.note.NoteSummary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Renames tags in the notes that carry them, which are all that know of them. */
@ApplicationScoped
class TagRenamer {

  /** Of the database, for one renaming at a time: a second one finds what the first has left. */
  private static final long LOCK = 0x5747_0002;

  private final Session session;
  private final Tags tags;
  private final NoteEdits notes;

  TagRenamer(Session session, Tags tags, NoteEdits notes) {
    this.session = session;
    this.tags = tags;
    this.notes = notes;
  }

  /**
   * @return the notes that changed, by slug; none when all have the new name already
   * @throws BadRequest for a name that no note can have a tag by
   * @throws TagNotFound when no note carries the tag
   * @throws StaleTag when the tag is not in the state that is wanted
   */
  List<NoteSummary> rename(TagRenaming renaming, Precondition precondition, boolean dryRun) {
    requireWritable(renaming.label());
    return notes
        .editAll(
            () -> {
              lock();
              check(renaming, precondition);
              return carrying(renaming.from());
            },
            source -> edit(source, renaming),
            dryRun)
        .stream()
        .sorted(Comparator.comparing(NoteSummary::slug))
        .toList();
  }

  private void lock() {
    session
        .createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
        .setParameter("lock", LOCK)
        .getSingleResult();
  }

  private void check(TagRenaming renaming, Precondition precondition) {
    try {
      TagView tag = tags.get(renaming.from());
      if (!precondition.holds(tag.version())) {
        throw new StaleTag(tag.versioned());
      }
    } catch (TagNotFound gone) {
      throw precondition.holds(null) ? gone : new StaleTag(null);
    }
  }

  private List<UUID> carrying(String tag) {
    return session
        .createNativeQuery(
            """
            select t.note_id from note_tag t join live_note n on n.id = t.note_id
            where t.tag = :tag limit %d
            """
                .formatted(NoteEdits.MOST + 1),
            UUID.class)
        .setParameter("tag", tag)
        .getResultList();
  }

  private static Source edit(Source source, TagRenaming renaming) {
    List<String> tags = renaming.in(DocumentReader.read(source).tags());
    return DocumentEditor.edit(source, new Edit.SetTags(tags));
  }

  private static void requireWritable(String label) {
    Source blank = new Source("", null);
    try {
      List<String> read =
          DocumentReader.read(DocumentEditor.edit(blank, new Edit.SetTags(List.of(label)))).tags();
      if (read.isEmpty()) {
        throw invalid("It has no letter, digit or sign.");
      }
    } catch (Unwritable unwritable) {
      throw invalid(unwritable.problems().get(0).message());
    }
  }

  private static BadRequest invalid(String detail) {
    return new BadRequest(
        ProblemType.INVALID_BODY,
        detail,
        List.of(Detail.atPointer("/tag", "invalid-value", detail)));
  }
}
