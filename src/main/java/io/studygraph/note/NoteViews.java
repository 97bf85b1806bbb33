package io.studygraph.note;

import io.studygraph.access.Caller;
import io.studygraph.document.Document;
import io.studygraph.document.LinkTargets;
import io.studygraph.document.Reading;
import io.studygraph.document.Related;
import io.studygraph.document.Source;
import io.studygraph.http.Versioned;
import io.studygraph.markdown.FrontMatter;
import io.studygraph.markdown.HtmlRenderer;
import io.studygraph.markdown.SourceLines;
import io.studygraph.note.NoteView.RelatedView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The representations of a note, with the keys of its questions for authors alone. */
@ApplicationScoped
public class NoteViews {

  private final NoteRepository notes;
  private final Visibility visibility;
  private final Caller caller;

  NoteViews(NoteRepository notes, Visibility visibility, Caller caller) {
    this.notes = notes;
    this.visibility = visibility;
    this.caller = caller;
  }

  public Versioned json(StoredNote note) {
    return new Versioned(view(note.summary(), note.read()), note.version());
  }

  NoteView view(NoteSummary note, Reading reading) {
    Document document = caller.isAuthor() ? reading.document() : reading.openDocument();
    return NoteView.of(note, document, related(document.related()));
  }

  /** Names only notes that the caller may know of. */
  Versioned patched(Patched patched) {
    Versioned note = json(patched.note());
    List<PatchedView.Rewritten> rewritten =
        patched.rewritten().stream()
            .map(StoredNote::summary)
            .filter(visibility::shows)
            .map(PatchedView.Rewritten::of)
            .toList();
    return new Versioned(new PatchedView((NoteView) note.entity(), rewritten), note.version());
  }

  RevisionView revision(Revision revision) {
    return new RevisionView(
        revision.summary(),
        revision.reading().source().text(),
        view(NoteSummary.of(revision.note()), revision.reading()));
  }

  /** For authors byte for byte what was stored. */
  Versioned markdown(StoredNote note) {
    return new Versioned(source(note).bytes(), note.version());
  }

  Versioned html(StoredNote note) {
    SourceLines lines = SourceLines.of(source(note).text());
    int body = lines.start(FrontMatter.of(lines).bodyLine());
    String html =
        HtmlRenderer.render(
            lines.text().substring(body),
            target -> LinkTargets.slug(target).map(slug -> "/notes/" + slug));
    return new Versioned(html, note.version());
  }

  private Source source(StoredNote note) {
    return caller.isAuthor() ? note.source() : note.read().openSource();
  }

  private List<RelatedView> related(List<Related> related) {
    List<String> slugs = related.stream().map(Related::slug).distinct().toList();
    Map<String, String> titles = notes.titles(slugs, visibility.notes());
    return slugs.stream()
        .map(slug -> new RelatedView(slug, titles.get(slug), titles.containsKey(slug)))
        .toList();
  }
}
