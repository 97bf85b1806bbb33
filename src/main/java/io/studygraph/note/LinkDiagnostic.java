package io.studygraph.note;

import io.studygraph.document.DiagnosticType;
import io.studygraph.document.Severity;
import java.util.Locale;

/** What there is to say about the links of a note, seen among the other notes: the catalogue. */
public enum LinkDiagnostic implements DiagnosticType {
  AMBIGUOUS_LINK(
      Severity.WARNING,
      "Several notes have this name: %s. Link to one of them by its slug.",
      "A link may name a note by its slug, its file name, its title or an alias. Where several "
          + "notes have the name, the link leads to none of them.",
      """
      ---
      related: [Caching]
      ---

      where two notes have the title `Caching`, and none the slug `caching`
      """);

  private final Severity severity;
  private final String message;
  private final String meaning;
  private final String example;

  LinkDiagnostic(Severity severity, String message, String meaning, String example) {
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
    return message.replace("%s", "…");
  }

  /** The message, with what is particular to a note. */
  String filled(Object... details) {
    return String.format(Locale.ROOT, message, details);
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public String example() {
    return example;
  }
}
