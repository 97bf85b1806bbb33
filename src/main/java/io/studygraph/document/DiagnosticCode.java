package io.studygraph.document;

import java.util.Locale;

/**
 * Everything that a reader can find to say about a note. Messages are fixed words, line numbers and
 * names of front-matter keys: they quote nothing of the note, so that none can show a quiz key.
 */
enum DiagnosticCode {
  FRONT_MATTER_NOT_CLOSED(
      Severity.ERROR,
      "The front matter has no closing line, so it was read as text: put a line --- below its last"
          + " key."),
  FRONT_MATTER_MALFORMED(
      Severity.ERROR, "The front matter is not valid YAML and was left out (%s): mend it here."),
  FRONT_MATTER_NOT_A_MAPPING(
      Severity.ERROR, "The front matter was left out: write it as lines of the form key: value."),
  FRONT_MATTER_TOML(
      Severity.ERROR,
      "Front matter between +++ is TOML, which is not read: write it as YAML between lines ---."),
  FRONT_MATTER_DUPLICATE_KEY(
      Severity.WARNING, "%s stands twice in the front matter and the last one counts: keep one."),
  FRONT_MATTER_WRONG_TYPE(Severity.WARNING, "%s was left out: it should be %s."),
  INVALID_DATE(Severity.WARNING, "The date was left out: write it as YYYY-MM-DD."),
  INVALID_SLUG(
      Severity.ERROR,
      "The slug was left out: write words of a-z and 0-9 joined by single hyphens, at most "
          + Slug.MAX
          + " characters."),
  INVALID_STATUS(Severity.WARNING, "The status was left out: write draft or published."),
  MISSING_TITLE(
      Severity.WARNING, "The note has no title: give it one in the front matter or as its H1."),
  MISSING_SLUG(
      Severity.INFO,
      "The note names no slug and gets one from its file name or title, which moves when they do:"
          + " add one to the front matter."),
  MISSING_SUMMARY(Severity.ERROR, "The note has no Summary: add a section ## Summary."),
  TITLE_DIFFERS(
      Severity.WARNING, "The H1 differs from the title in the front matter: make them the same."),
  PLACEHOLDER_LEFT(
      Severity.WARNING, "A placeholder of the template is left here: fill it in or take it out."),
  TAG_REPEATED(
      Severity.WARNING,
      "This tag stands above in another spelling: tags are the same whatever their case and"
          + " separators, so keep one."),
  UNCLOSED_FENCE(
      Severity.WARNING,
      "The code fence opened on line %s is never closed and takes in all that follows%s: close it,"
          + " or take this line out."),
  STRAY_FENCE(
      Severity.ERROR,
      "The code fence on line %s seems left over: it takes in sections of the note%s. It was read as"
          + " a blank line: take it out, or close it where its code ends."),
  UNREADABLE_BULLET(Severity.INFO, "This entry was not understood in its section: write it as %s."),
  UNREADABLE_TABLE(
      Severity.WARNING, "The columns of this table were not understood: name them %s."),
  QUESTION_WITHOUT_OPTIONS(
      Severity.WARNING,
      "The question has no options and cannot be graded: list them below a line Options: as"
          + " - A) text."),
  QUESTION_WITHOUT_KEY(
      Severity.WARNING,
      "The question has no key and cannot be graded: add a line Answers: with the letters of the"
          + " right options."),
  QUESTION_KEY_UNREADABLE(
      Severity.WARNING,
      "The key of the question was not understood, so it cannot be graded: write Answers: and the"
          + " letters of the right options, as in A, C."),
  QUESTION_KEY_OUTSIDE_OPTIONS(
      Severity.WARNING,
      "The key names an option that the question does not have, so it cannot be graded: correct the"
          + " key or add the option."),
  QUESTION_PLACEHOLDER(
      Severity.WARNING,
      "A placeholder of the template is left in this question, so it cannot be graded: fill it in."),
  QUESTION_DUPLICATE_OPTION(
      Severity.WARNING, "This option stands above with the same text: reword or remove one."),
  QUESTION_OPTIONS_OUT_OF_ORDER(
      Severity.WARNING,
      "The letters of the options are not A, B, C … in order, so the question cannot be graded:"
          + " letter them anew.");

  private final Severity severity;
  private final String message;

  DiagnosticCode(Severity severity, String message) {
    this.severity = severity;
    this.message = message;
  }

  Severity severity() {
    return severity;
  }

  String message(Object... details) {
    return details.length == 0 ? message : String.format(Locale.ROOT, message, details);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
