package io.studygraph.note;

import io.studygraph.document.DocumentEditor;
import io.studygraph.document.Edit;
import io.studygraph.document.Reading;
import io.studygraph.document.Source;
import io.studygraph.document.Unwritable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Changes stored notes by editing their sources, inside a transaction. */
@ApplicationScoped
class NoteEditor {

  private final NoteRepository notes;
  private final NoteWriter writer;
  private final Visibility visibility;
  private final LinkRewriting links;

  NoteEditor(NoteRepository notes, NoteWriter writer, Visibility visibility, LinkRewriting links) {
    this.notes = notes;
    this.writer = writer;
    this.visibility = visibility;
    this.links = links;
  }

  /**
   * @throws NoteNotFound when the caller may know of no such note
   * @throws StaleNote when it is not in the state that is wanted
   * @throws SlugTaken when another note has the slug that it is to have
   * @throws UnwritableNote when the format cannot hold what it is to say
   */
  Patched patch(PatchRequest request) {
    String former = request.slug();
    String slug = request.patch().slug().orElse(former);
    boolean rewrites = request.rewriteLinks() && !slug.equals(former);
    Set<String> formers = rewrites ? links.slugs(former) : Set.of();
    List<UUID> linking = rewrites ? links.to(former, formers) : List.of();
    NoteRow row = notes.lockBySlug(former, visibility.notes());
    if (row == null) {
      throw writer.missing(former, request.precondition());
    }
    writer.check(request.precondition(), row);
    if (!slug.equals(former) && !notes.taken(List.of(slug)).isEmpty()) {
      throw new SlugTaken(slug);
    }
    Source source = edited(NoteRepository.stored(row, notes.source(row)), request.patch(), slug);
    Reading reading =
        Reading.of(rewrites ? LinkRewriting.retargeted(source, formers, slug) : source);
    if (request.strict()) {
      InvalidNote.refuse(reading);
    }
    String path = rewrites ? links.path(row.path, former, slug) : row.path;
    StoredNote note = writer.revise(row, reading, slug, path).note();
    return new Patched(note, rewrite(linking, formers, slug));
  }

  /** In the order of their ids, in which everybody locks notes. */
  private List<StoredNote> rewrite(List<UUID> linking, Set<String> formers, String slug) {
    List<StoredNote> rewritten = new ArrayList<>();
    for (NoteRow row : notes.lockAll(linking)) {
      Source before = NoteRepository.stored(row, notes.source(row)).source();
      Source after = LinkRewriting.retargeted(before, formers, slug);
      if (!after.equals(before)) {
        rewritten.add(writer.revise(row, Reading.of(after), row.slug, row.path).note());
      }
    }
    return rewritten;
  }

  private static Source edited(StoredNote before, NotePatch patch, String slug) {
    if (patch.markdown().isPresent()) {
      Source replaced = new Source(patch.markdown().get(), before.source().path());
      String named = Reading.of(replaced).document().slug();
      if (named != null && !named.equals(slug)) {
        throw new SlugMismatch(slug, named);
      }
      return replaced;
    }
    try {
      List<Edit> edits = new ArrayList<>(patch.edits(before.read().document()));
      if (!slug.equals(before.summary().slug())) {
        edits.add(new Edit.SetSlug(slug));
      }
      return DocumentEditor.edit(before.source(), edits);
    } catch (Unwritable unwritable) {
      throw new UnwritableNote(unwritable);
    }
  }
}
