package io.studygraph.tag;

import io.studygraph.note.NoteSummary;
import java.util.List;

/**
 * What became of a tag that was renamed.
 *
 * @param tag the new name folded
 * @param notes those that changed, by slug
 */
record TagRenamingView(
    String tag, String label, boolean dryRun, int changed, List<RetaggedNote> notes) {

  static TagRenamingView of(TagRenaming renaming, boolean dryRun, List<NoteSummary> notes) {
    return new TagRenamingView(
        renaming.to(),
        renaming.label(),
        dryRun,
        notes.size(),
        notes.stream().map(RetaggedNote::of).toList());
  }

  /**
   * @param revision the new one
   */
  record RetaggedNote(String slug, String title, int revision, List<String> tags) {

    static RetaggedNote of(NoteSummary note) {
      return new RetaggedNote(note.slug(), note.title(), note.revision(), note.tags());
    }
  }
}
