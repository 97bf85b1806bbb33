package io.studygraph.ingest;

import io.studygraph.document.Diagnostic;
import io.studygraph.document.DiagnosticType;
import io.studygraph.document.Position;
import io.studygraph.document.Range;
import io.studygraph.document.Severity;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything that there is to say about a file beside what its note says: the catalogue of it. */
enum Finding implements DiagnosticType {
  NOT_MARKDOWN(
      Severity.INFO,
      "It was left out: files named .md or .markdown are notes.",
      "An archive may hold pictures and other files beside the notes. They are named in the "
          + "report, so that nothing is lost without a word.",
      "A file `diagram.png`."),
  UNSAFE_PATH(
      Severity.ERROR,
      "The path is not taken, since %s: rename the file.",
      "The path gives the note its place in an export. One that leads out of its folder "
          + "would write elsewhere when the export is unpacked.",
      "A file `../../caching.md`."),
  DUPLICATE_PATH(
      Severity.ERROR,
      "A file of this path came before: send one of them.",
      "Archives may hold two files of one path. The first is taken in.",
      "A tarball with two files `caching.md`."),
  NOT_A_FILE(
      Severity.ERROR,
      "It is a link or a device, which are not followed: send the file itself.",
      "What a link in an archive leads to is on the machine where the archive was made, or "
          + "on ours.",
      "A tarball with a symbolic link `caching.md`."),
  ENCRYPTED_FILE(
      Severity.ERROR,
      "The file is encrypted: pack it without a password.",
      "The file cannot be read without its password.",
      "A zip with a file `caching.md` that has a password."),
  UNSUPPORTED_COMPRESSION(
      Severity.ERROR,
      "The file is packed by a method that is not read: pack it with deflate.",
      "Of the methods that a zip may use, those are read that every program can write.",
      "A zip with a file `caching.md` packed by bzip2 or LZMA."),
  FILE_TOO_LARGE(
      Severity.ERROR,
      "The file has more than the %,d bytes that a note may have.",
      "The operator sets how large a note may be (`studygraph.http.max-text-size`).",
      "A file `caching.md` of 11 MB where 10 MB are allowed."),
  FILE_DAMAGED(
      Severity.ERROR,
      "The archive is damaged here and does not give the file: pack it again.",
      "The bytes of the file are not those that were packed. The files before and behind it "
          + "are taken in.",
      "A zip in whose file `caching.md` a byte was changed."),
  NOT_UTF8(
      Severity.ERROR,
      "The file is not UTF-8: the byte at offset %d starts no valid character. Convert the "
          + "file and send it again.",
      "Bytes that are no UTF-8 have no meaning that is certain, and a note is stored as it "
          + "was sent.",
      "A file `caching.md` in Latin-1 with an é."),
  SLUG_TAKEN(
      Severity.ERROR,
      "There is a note `%s` already, which differs: choose another slug, or send the file "
          + "with onConflict=update.",
      "With `onConflict=fail` no note is changed. The one that is stored stays as it is.",
      "A file with `slug: caching`, where the note `caching` is stored and says something "
          + "else."),
  DUPLICATE_SLUG(
      Severity.ERROR,
      "`%s` of the same request has this slug: give one of the two another.",
      "Two notes cannot have one address. The file that came first is taken in, the other "
          + "is not.",
      "Two files of one request with `slug: caching`."),
  FORBIDDEN(
      Severity.ERROR,
      "The API key may not change the note so: %s",
      "A note that is marked as an exam shows its keys when the mark is taken away, which needs "
          + "the scope `author`. The one that is stored stays as it is.",
      "A file without `exam: true`, sent with a key of the scope `write` alone, where the note "
          + "that is stored has that mark."),
  SLUG_DERIVED(
      Severity.WARNING,
      "The slug `%s` of the file name was taken, so the note is `%s`: add a slug to the "
          + "front matter.",
      "The name of the file would be the slug, but another note has it. Folder names or a "
          + "number make it one that is free.",
      "A file `databases/caching.md` without a slug, where another note is `caching`."),
  STORAGE_FAILED(
      Severity.ERROR,
      "The database could not be reached, so the file was not stored: send it again.",
      "The files reported as stored before it are stored. It and those behind it are not.",
      "A file that is sent while the database is down."),
  INTERNAL_ERROR(
      Severity.ERROR,
      "Something went wrong on our side, and the file was not stored: tell the operator the "
          + "X-Request-Id.",
      "A fault of the service, not of the file. The log has its cause under the id of the "
          + "request.",
      "A file that the service fails on."),
  ARCHIVE_DAMAGED(
      Severity.ERROR,
      "The archive is damaged or cut short behind the files reported so far: pack it again.",
      "Most often an upload or a download that ended early. The files reported so far are "
          + "stored.",
      "A tarball whose second half is missing."),
  ARCHIVE_TOO_LARGE(
      Severity.ERROR,
      "The archive unpacks to more than %,d bytes, and was read no further than reported so "
          + "far: send it in parts.",
      "A small archive can unpack to more than any disk holds. The operator sets the bound "
          + "(`studygraph.ingest.max-unpacked-size`).",
      "A tarball of 2 GB where 1 GB is allowed."),
  TOO_MANY_FILES(
      Severity.ERROR,
      "There are more than %,d files, and those behind the ones reported so far were not "
          + "read: send them in parts.",
      "The operator sets how many files an archive may hold " + "(`studygraph.ingest.max-files`).",
      "An archive of 100,001 files where 100,000 are allowed.");

  private static final Pattern VARYING = Pattern.compile("%,?[sd]");
  private static final Position START = new Position(1, 1, 0);

  private final Severity severity;
  private final String message;
  private final String meaning;
  private final String example;

  Finding(Severity severity, String message, String meaning, String example) {
    this.severity = severity;
    this.message = message;
    this.meaning = meaning;
    this.example = example;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String message() {
    return VARYING.matcher(message).replaceAll("…");
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public String example() {
    return example;
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
        code(),
        severity,
        String.format(Locale.ROOT, message, details),
        new Range(position, position),
        pointer,
        null);
  }

  @Override
  public String toString() {
    return code();
  }
}
