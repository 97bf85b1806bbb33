package io.studygraph.note;

import io.studygraph.access.Caller;
import io.studygraph.document.Document;
import io.studygraph.document.Link;
import io.studygraph.document.LinkTargets;
import io.studygraph.document.Reading;
import io.studygraph.document.Related;
import io.studygraph.document.Source;
import io.studygraph.http.Versioned;
import io.studygraph.markdown.FrontMatter;
import io.studygraph.markdown.HtmlRenderer;
import io.studygraph.markdown.SourceLines;
import io.studygraph.note.NamedNotes.Named;
import io.studygraph.note.NoteView.RelatedView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The representations of a note, with the keys of its questions for authors alone. */
@ApplicationScoped
public class NoteViews {

  private final NamedNotes names;
  private final Visibility visibility;
  private final Caller caller;

  NoteViews(NamedNotes names, Visibility visibility, Caller caller) {
    this.names = names;
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
    Reading reading = note.read();
    Source source = caller.isAuthor() ? reading.source() : reading.openSource();
    Document document = caller.isAuthor() ? reading.document() : reading.openDocument();
    SourceLines lines = SourceLines.of(source.text());
    int body = lines.start(FrontMatter.of(lines).bodyLine());
    Map<String, String> linked = linked(document.links());
    String html =
        HtmlRenderer.render(
            lines.text().substring(body),
            target ->
                Optional.ofNullable(linked.get(target))
                    .or(() -> LinkTargets.slug(target))
                    .map(slug -> "/notes/" + slug));
    return new Versioned(html, note.version());
  }

  private Source source(StoredNote note) {
    return caller.isAuthor() ? note.source() : note.read().openSource();
  }

  private List<RelatedView> related(List<Related> related) {
    Map<LinkName, Named> named = names.find(related.stream().map(LinkName::of).toList());
    return related.stream()
        .map(one -> related(one, named.get(LinkName.of(one))))
        .distinct()
        .toList();
  }

  /** A name that several notes have leads to none. */
  private static RelatedView related(Related related, @Nullable Named named) {
    return named == null || named.slug() == null
        ? new RelatedView(related.slug(), null, false)
        : new RelatedView(named.slug(), named.title(), true);
  }

  /** The slugs of notes that the body speaks of, by what it calls them. */
  private Map<String, String> linked(List<Link> links) {
    Map<String, LinkName> written = new HashMap<>();
    for (Link link : links) {
      LinkName.of(link).ifPresent(name -> written.put(link.target().split("#", 2)[0], name));
    }
    Map<LinkName, Named> named = names.find(written.values());
    Map<String, String> slugs = new HashMap<>();
    written.forEach(
        (target, name) -> {
          Named note = named.get(name);
          if (note != null && note.slug() != null) {
            slugs.put(target, note.slug());
          }
        });
    return slugs;
  }
}
