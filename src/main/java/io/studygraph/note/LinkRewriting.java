package io.studygraph.note;

import io.studygraph.document.Document;
import io.studygraph.document.DocumentEditor;
import io.studygraph.document.DocumentReader;
import io.studygraph.document.Edit;
import io.studygraph.document.Link;
import io.studygraph.document.LinkTargets;
import io.studygraph.document.Related;
import io.studygraph.document.Source;
import io.studygraph.document.Unwritable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leads the links of notes, and the name of a file, to a note that gets another slug. */
@ApplicationScoped
class LinkRewriting {

  private final Backlinks backlinks;
  private final NoteRepository notes;

  LinkRewriting(Backlinks backlinks, NoteRepository notes) {
    this.backlinks = backlinks;
    this.notes = notes;
  }

  /**
   * The notes that link to one by its slug.
   *
   * @throws TooManyBacklinks when they are more than one request may change
   */
  List<UUID> to(String slug) {
    List<UUID> linking = backlinks.bySlug(slug, NoteEdits.MOST + 1);
    if (linking.size() > NoteEdits.MOST) {
      throw new TooManyBacklinks(slug, NoteEdits.MOST);
    }
    return linking;
  }

  /**
   * A source with every link by one slug led to another. Where the note writes one in a form that
   * is not edited, all stay: they lead to the note by its former slug.
   */
  static Source retargeted(Source source, String former, String present) {
    Document document = DocumentReader.read(source);
    Set<String> targets = new HashSet<>();
    for (Related related : document.related()) {
      if (related.slug().equals(former)) {
        targets.add(related.target());
      }
    }
    for (Link link : document.links()) {
      if (former.equals(link.slug())) {
        targets.add(link.target());
      }
    }
    try {
      return DocumentEditor.edit(source, new Edit.Retarget(targets, present));
    } catch (Unwritable otherForm) {
      return source;
    }
  }

  /**
   * {@code a/former.md} → {@code a/present.md}: the links that are rewritten are those of the file
   * too. Another file, or one whose name is taken, keeps its path.
   */
  @Nullable String path(@Nullable String path, String former, String present) {
    if (path == null || !LinkTargets.slug(path).equals(Optional.of(former))) {
      return path;
    }
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String file = path.substring(folder.length());
    String name = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
    String renamed = folder + present + file.substring(name.length());
    boolean namedByFolder = !LinkTargets.slug(file).equals(Optional.of(former));
    return namedByFolder || notes.lockByPath(renamed) != null ? path : renamed;
  }
}
