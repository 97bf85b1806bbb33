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
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leads the links of notes, and the name of a file, to a note that gets another slug. */
@ApplicationScoped
class LinkRewriting {

  private final Backlinks backlinks;
  private final FormerSlugs formerSlugs;
  private final NoteRepository notes;

  LinkRewriting(Backlinks backlinks, FormerSlugs formerSlugs, NoteRepository notes) {
    this.backlinks = backlinks;
    this.formerSlugs = formerSlugs;
    this.notes = notes;
  }

  /** The slug of a note, and those it had before that lead to it. */
  Set<String> slugs(String slug) {
    Set<String> slugs = new TreeSet<>(formerSlugs.of(slug));
    slugs.add(slug);
    return slugs;
  }

  /**
   * The notes that link to one by one of its slugs.
   *
   * @throws TooManyBacklinks when they are more than one request may change
   */
  List<UUID> to(String slug, Set<String> slugs) {
    List<UUID> linking = backlinks.bySlugs(slugs, NoteEdits.MOST + 1);
    if (linking.size() > NoteEdits.MOST) {
      throw new TooManyBacklinks(slug, NoteEdits.MOST);
    }
    return linking;
  }

  /**
   * A source with every link by some slugs led to another. Where the note writes one in a form that
   * is not edited, all stay: they lead to the note by its former slug.
   */
  static Source retargeted(Source source, Set<String> formers, String present) {
    Document document = DocumentReader.read(source);
    Set<String> targets = new HashSet<>();
    for (Related related : document.related()) {
      if (formers.contains(related.slug())) {
        targets.add(related.target());
      }
    }
    for (Link link : document.links()) {
      if (link.slug() != null && formers.contains(link.slug())) {
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
