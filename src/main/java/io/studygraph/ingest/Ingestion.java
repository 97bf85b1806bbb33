package io.studygraph.ingest;

import io.studygraph.access.Forbidden;
import io.studygraph.document.Diagnostic;
import io.studygraph.document.Document;
import io.studygraph.document.Reading;
import io.studygraph.document.Severity;
import io.studygraph.http.Outage;
import io.studygraph.http.Precondition;
import io.studygraph.note.Notes;
import io.studygraph.note.Placement;
import io.studygraph.note.Saved;
import io.studygraph.note.SlugTaken;
import io.studygraph.note.StoredNote;
import io.studygraph.note.Write;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The files of one request on their way to become notes. Each is stored by itself, before anything
 * is said of it; whatever goes wrong with one is said of that one.
 */
final class Ingestion {

  private static final Logger LOG = Logger.getLogger(Ingestion.class);

  private final Notes notes;
  private final IngestOptions options;

  /** Paths of the files that were taken, by the slugs of their notes. */
  private final Map<String, String> taken = new HashMap<>();

  private boolean outage;

  Ingestion(Notes notes, IngestOptions options) {
    this.notes = notes;
    this.options = options;
  }

  /**
   * What became of a file.
   *
   * @param note as it is stored now; null when the file failed
   */
  record Result(IngestItem item, @Nullable StoredNote note) {}

  /** Never throws. When the database fails, no further file is tried, and each is said to fail. */
  IngestItem take(Entry entry) {
    if (entry instanceof Entry.Refused refused) {
      return new IngestItem(refused.path(), null, refused.outcome(), List.of(refused.diagnostic()));
    }
    Entry.Note file = (Entry.Note) entry;
    if (outage) {
      return failed(file.file(), Finding.STORAGE_FAILED.diagnostic());
    }
    try {
      return take(file.file(), file.label(), Reading.of(file.source())).item();
    } catch (RuntimeException unexpected) {
      LOG.errorf(unexpected, "The file %s was not stored", file.file());
      outage = Outage.caused(unexpected);
      return failed(
          file.file(), (outage ? Finding.STORAGE_FAILED : Finding.INTERNAL_ERROR).diagnostic());
    }
  }

  /** Stores a note, unless it is one of those that the caller does not want stored. */
  Result take(@Nullable String path, Reading reading) {
    return take(path, null, reading);
  }

  /**
   * @param path for the report
   */
  private Result take(@Nullable String path, @Nullable NoteLabel label, Reading reading) {
    Document document = reading.document();
    List<Diagnostic> diagnostics = document.diagnostics();
    String slug = document.slug() == null && label != null ? label.slug() : document.slug();
    if (options.strict() && diagnostics.stream().anyMatch(Ingestion::isError)) {
      return new Result(IngestItem.failed(path, slug, diagnostics), null);
    }
    if (slug != null && taken.containsKey(slug)) {
      Diagnostic duplicate = Finding.DUPLICATE_SLUG.onSlug(taken.get(slug));
      return new Result(IngestItem.failed(path, slug, with(duplicate, diagnostics)), null);
    }
    List<String> candidates = SlugCandidates.of(path, document.title());
    Placement placement =
        new Placement.OfFile(
            label == null ? path : label.path(),
            slug,
            candidates,
            taken.keySet(),
            options.onConflict());
    try {
      List<String> formerSlugs = label == null ? List.of() : label.formerSlugs();
      Saved saved =
          notes.save(
              new Write(reading, placement, Precondition.NONE, formerSlugs, options.dryRun()));
      return new Result(
          item(
              path, slug == null, candidates.get(0), saved, both(diagnostics, saved.diagnostics())),
          saved.note());
    } catch (SlugTaken conflict) {
      Diagnostic refusal = Finding.SLUG_TAKEN.onSlug(conflict.slug());
      return new Result(IngestItem.failed(path, conflict.slug(), with(refusal, diagnostics)), null);
    } catch (Forbidden forbidden) {
      Diagnostic refusal = Finding.FORBIDDEN.diagnostic(forbidden.getMessage());
      return new Result(IngestItem.failed(path, slug, with(refusal, diagnostics)), null);
    }
  }

  private IngestItem item(
      @Nullable String path,
      boolean slugDerived,
      String wanted,
      Saved saved,
      List<Diagnostic> diagnostics) {
    String slug = saved.note().summary().slug();
    if (path != null) {
      taken.putIfAbsent(slug, path);
    }
    boolean other = slugDerived && saved.outcome() == Saved.Outcome.CREATED && !slug.equals(wanted);
    return new IngestItem(
        path,
        slug,
        Outcome.of(saved.outcome()),
        other ? with(Finding.SLUG_DERIVED.onSlug(wanted, slug), diagnostics) : diagnostics);
  }

  private static boolean isError(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR;
  }

  private static IngestItem failed(String path, Diagnostic diagnostic) {
    return IngestItem.failed(path, null, List.of(diagnostic));
  }

  private static List<Diagnostic> both(List<Diagnostic> ofText, List<Diagnostic> ofLinks) {
    return Stream.concat(ofText.stream(), ofLinks.stream()).toList();
  }

  private static List<Diagnostic> with(Diagnostic first, List<Diagnostic> others) {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }
}
