package io.studygraph.ingest;

import io.studygraph.access.Needs;
import io.studygraph.access.Scope;
import io.studygraph.document.NotUtf8;
import io.studygraph.document.Reading;
import io.studygraph.document.Slug;
import io.studygraph.document.Source;
import io.studygraph.document.Unwritable;
import io.studygraph.http.BadRequest;
import io.studygraph.http.Idempotent;
import io.studygraph.http.Precondition;
import io.studygraph.interchange.ImportFormat;
import io.studygraph.interchange.Imported;
import io.studygraph.interchange.ImportedNote;
import io.studygraph.interchange.UnreadableFile;
import io.studygraph.note.NotUnicode;
import io.studygraph.note.Notes;
import io.studygraph.note.Placement;
import io.studygraph.note.Placement.OnConflict;
import io.studygraph.note.Saved;
import io.studygraph.note.UnwritableNote;
import io.studygraph.note.Write;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /imports}: files of other programs become notes. */
@Path("/imports")
@Needs(Scope.WRITE)
class ImportResource {

  private final Notes notes;

  ImportResource(Notes notes) {
    this.notes = notes;
  }

  @POST
  @Idempotent
  @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_XML})
  public Response take(
      byte[] body,
      @RestQuery String format,
      @RestQuery @Nullable String title,
      @RestQuery @Nullable String slug,
      @RestQuery boolean dryRun,
      @RestQuery @Nullable String onConflict) {
    ImportFormat read = named(format);
    Imported imported = read(read, body);
    String name = title(title, imported);
    String address = address(slug, name);
    ImportedNote note = note(imported, name, address);
    Saved saved =
        notes.save(
            new Write(
                Reading.of(new Source(note.markdown(), null)),
                placement(address, onConflict),
                Precondition.NONE,
                dryRun));
    ImportReport report = ImportReport.of(read, saved, note);
    return saved.outcome() == Saved.Outcome.CREATED && !dryRun
        ? Response.created(URI.create("/notes/" + report.slug())).entity(report).build()
        : Response.ok(report).build();
  }

  /**
   * @param format which fits the contract
   */
  private static ImportFormat named(String format) {
    return Arrays.stream(ImportFormat.values())
        .filter(each -> each.toString().equals(format))
        .findFirst()
        .orElseThrow();
  }

  private static Imported read(ImportFormat format, byte[] body) {
    try {
      return format.read(Source.decode(body, null).text());
    } catch (NotUtf8 notUtf8) {
      throw new NotUnicode(notUtf8);
    } catch (UnreadableFile unreadable) {
      throw new InvalidImport(unreadable);
    }
  }

  private static String title(@Nullable String given, Imported imported) {
    String title = given != null ? given : imported.title();
    if (title == null) {
      throw BadRequest.invalidParameter(
          "title", "The file names no category: say with `title` what the note is called.");
    }
    return title;
  }

  private static String address(@Nullable String given, String title) {
    if (given != null) {
      return given;
    }
    return Slug.of(title)
        .orElseThrow(
            () ->
                BadRequest.invalidParameter(
                    "slug", "The title has no letter or digit of ASCII: say the note's `slug`."));
  }

  private static ImportedNote note(Imported imported, String title, String slug) {
    try {
      ImportedNote note = ImportedNote.of(imported, title, slug);
      if (note.questions() == 0) {
        throw new NothingImported(note.losses());
      }
      return note;
    } catch (Unwritable unwritable) {
      throw new UnwritableNote(unwritable);
    }
  }

  private static Placement placement(String slug, @Nullable String onConflict) {
    OnConflict then =
        onConflict == null
            ? OnConflict.FAIL
            : OnConflict.valueOf(onConflict.toUpperCase(Locale.ROOT));
    return new Placement.OfFile(null, slug, List.of(slug), Set.of(), then);
  }
}
