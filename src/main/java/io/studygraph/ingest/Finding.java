package io.studygraph.ingest;

import io.studygraph.document.Diagnostic;
import io.studygraph.document.Position;
import io.studygraph.document.Range;
import io.studygraph.document.Severity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Everything that there is to say about a file beside what its note says. */
enum Finding {
  NOT_MARKDOWN(Severity.INFO, "It was left out: files named .md or .markdown are notes."),
  UNSAFE_PATH(Severity.ERROR, "The path is not taken, since %s: rename the file."),
  DUPLICATE_PATH(Severity.ERROR, "A file of this path came before: send one of them."),
  NOT_A_FILE(
      Severity.ERROR, "It is a link or a device, which are not followed: send the file itself."),
  ENCRYPTED_FILE(Severity.ERROR, "The file is encrypted: pack it without a password."),
  UNSUPPORTED_COMPRESSION(
      Severity.ERROR, "The file is packed by a method that is not read: pack it with deflate."),
  FILE_TOO_LARGE(Severity.ERROR, "The file has more than the %,d bytes that a note may have."),
  FILE_DAMAGED(
      Severity.ERROR, "The archive is damaged here and does not give the file: pack it again."),
  NOT_UTF8(
      Severity.ERROR,
      "The file is not UTF-8: the byte at offset %d starts no valid character. Convert the file"
          + " and send it again."),
  SLUG_TAKEN(
      Severity.ERROR,
      "There is a note `%s` already, which differs: choose another slug, or send the file with"
          + " onConflict=update."),
  DUPLICATE_SLUG(
      Severity.ERROR, "`%s` of the same request has this slug: give one of the two another."),
  SLUG_DERIVED(
      Severity.WARNING,
      "The slug `%s` of the file name was taken, so the note is `%s`: add a slug to the front"
          + " matter."),
  STORAGE_FAILED(
      Severity.ERROR,
      "The database could not be reached, so the file was not stored: send it again."),
  INTERNAL_ERROR(
      Severity.ERROR,
      "Something went wrong on our side, and the file was not stored: tell the operator the"
          + " X-Request-Id."),
  ARCHIVE_DAMAGED(
      Severity.ERROR,
      "The archive is damaged or cut short behind the files reported so far: pack it again."),
  ARCHIVE_TOO_LARGE(
      Severity.ERROR,
      "The archive unpacks to more than %,d bytes, and was read no further than reported so far:"
          + " send it in parts."),
  TOO_MANY_FILES(
      Severity.ERROR,
      "There are more than %,d files, and those behind the ones reported so far were not read:"
          + " send them in parts.");

  private static final Position START = new Position(1, 1, 0);

  private final Severity severity;
  private final String message;

  Finding(Severity severity, String message) {
    this.severity = severity;
    this.message = message;
  }

  /** About the file as a whole. */
  Diagnostic diagnostic(Object... details) {
    return at(START, null, details);
  }

  /** About the slug of the note. */
  Diagnostic onSlug(Object... details) {
    return at(START, "/slug", details);
  }

  Diagnostic at(Position position, @Nullable String pointer, Object... details) {
    return new Diagnostic(
        toString(),
        severity,
        String.format(Locale.ROOT, message, details),
        new Range(position, position),
        pointer,
        null);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
