package io.studygraph.ingest;

import io.studygraph.access.Needs;
import io.studygraph.access.Scope;
import io.studygraph.document.NotUtf8;
import io.studygraph.document.Reading;
import io.studygraph.document.Source;
import io.studygraph.http.BadRequest;
import io.studygraph.http.HttpConfig;
import io.studygraph.http.Idempotent;
import io.studygraph.note.InvalidNote;
import io.studygraph.note.NotUnicode;
import io.studygraph.note.NoteViews;
import io.studygraph.note.Notes;
import io.studygraph.note.StoredNote;
import io.studygraph.note.Visibility;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.IOException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** {@code /ingest}. */
@Path("/ingest")
@Needs(Scope.WRITE)
class IngestResource {

  private final Notes notes;
  private final NoteViews views;
  private final Visibility visibility;
  private final Reports reports;
  private final IngestConfig config;
  private final HttpConfig http;

  IngestResource(
      Notes notes,
      NoteViews views,
      Visibility visibility,
      Reports reports,
      IngestConfig config,
      HttpConfig http) {
    this.notes = notes;
    this.views = views;
    this.visibility = visibility;
    this.reports = reports;
    this.config = config;
    this.http = http;
  }

  @POST
  @Idempotent
  @Consumes("text/markdown")
  public Response note(
      byte[] markdown,
      @RestQuery @Nullable String path,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    MediaType form = Reports.form(headers);
    String normal = path == null ? null : requireSafe(path);
    IngestOptions options = IngestOptions.of(uri.getQueryParameters());
    Reading reading = read(markdown, normal);
    if (options.strict()) {
      InvalidNote.refuse(reading);
    }
    Ingestion.Result result = new Ingestion(notes, options).take(normal, reading);
    Object note = shown(result.note());
    return reports.answer(form, sink -> sink.accept(result.item()), note);
  }

  /** A draft is shown to authors alone: one that was skipped is not what the caller sent. */
  private @Nullable Object shown(@Nullable StoredNote note) {
    return note == null || !visibility.shows(note.summary()) ? null : views.json(note).entity();
  }

  @POST
  @Idempotent
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response form(
      MultipartFormDataInput form, @Context UriInfo uri, @Context HttpHeaders headers) {
    return take(limits -> FormArchive.of(form), uri, headers);
  }

  @POST
  @Idempotent
  @Consumes("application/zip")
  public Response zip(File body, @Context UriInfo uri, @Context HttpHeaders headers) {
    return take(limits -> ZipArchive.open(body, limits), uri, headers);
  }

  @POST
  @Idempotent
  @Consumes("application/x-tar")
  public Response tar(File body, @Context UriInfo uri, @Context HttpHeaders headers) {
    return take(limits -> TarArchive.open(body, false, limits), uri, headers);
  }

  @POST
  @Idempotent
  @Consumes("application/gzip")
  public Response tarball(File body, @Context UriInfo uri, @Context HttpHeaders headers) {
    return take(limits -> TarArchive.open(body, true, limits), uri, headers);
  }

  /** Opens the archive that was sent. */
  private interface Opener {
    Archive open(Limits limits) throws IOException;
  }

  private Response take(Opener opener, UriInfo uri, HttpHeaders headers) {
    MediaType form = Reports.form(headers);
    if (uri.getQueryParameters().containsKey("path")) {
      throw BadRequest.invalidParameter(
          "path", "`path` names a note that is sent as text/markdown; here the files have names.");
    }
    Limits limits =
        new Limits(
            http.maxTextSize().asBigInteger().intValueExact(),
            config.maxUnpackedSize().asLongValue(),
            config.maxFiles());
    requireReadable(opener, limits);
    Ingestion ingestion = new Ingestion(notes, IngestOptions.of(uri.getQueryParameters()));
    return reports.answer(
        form,
        sink -> {
          try (Entries entries = new Entries(opener.open(limits), limits)) {
            for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
              sink.accept(ingestion.take(entry));
            }
          }
        },
        null);
  }

  /** Reads the first file, since behind the first line of the report it is late for a 422. */
  private static void requireReadable(Opener opener, Limits limits) {
    try (Entries entries = new Entries(opener.open(limits), limits)) {
      if (entries.next() instanceof Entry.Refused refused && refused.path() == null) {
        throw new InvalidArchive(refused.diagnostic().message());
      }
    } catch (TooManyFiles tooMany) {
      throw new InvalidArchive(Finding.TOO_MANY_FILES.diagnostic(limits.files()).message());
    } catch (IOException unreadable) {
      throw new InvalidArchive(
          "The body is not of the type that Content-Type says, or it is damaged at its start.");
    }
  }

  private static String requireSafe(String path) {
    FilePath.objection(path)
        .ifPresent(
            objection -> {
              throw BadRequest.invalidParameter(
                  "path", "It is not taken, since " + objection + ".");
            });
    return FilePath.normal(path);
  }

  private static Reading read(byte[] markdown, @Nullable String path) {
    try {
      return Reading.of(Source.decode(markdown, path));
    } catch (NotUtf8 notUtf8) {
      throw new NotUnicode(notUtf8);
    }
  }
}
