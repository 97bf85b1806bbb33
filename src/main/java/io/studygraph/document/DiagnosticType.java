package io.studygraph.document;

/**
 * A kind of diagnostic: what the catalogue says of it, to who writes notes and to who reads
 * reports.
 */
public interface DiagnosticType {

  /** Stable and kebab-case, for example {@code question-without-key}. */
  String code();

  Severity severity();

  /** What is wrong and what to do, with … for what differs from note to note. */
  String message();

  /** Why it matters, and what is done about it when the note is read. */
  String meaning();

  /**
   * Markdown that provokes it: a note or a part of one, or words about a file where it is no note
   * that does.
   */
  String example();
}
