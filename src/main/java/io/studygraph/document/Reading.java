package io.studygraph.document;

import java.util.List;

/**
 * A source and what it says, to its author and to everybody else. Whatever is public is made of the
 * open half, which comes from the redacted source and so cannot hold a key.
 */
public record Reading(Source source, Document document, Source openSource, Document openDocument) {

  /**
   * Raised with every change of what notes are read as, so that what was stored of them is derived
   * anew.
   */
  public static final int EDITION = 4;

  public static Reading of(Source source) {
    Concealed text = Concealed.of(source.text());
    Document document = DocumentReader.read(source, text);
    Redaction.Redacted redacted = Redaction.redact(source, text);
    if (redacted.source().equals(source)) {
      return new Reading(source, document, source, document);
    }
    Document open = DocumentReader.read(redacted.source());
    return new Reading(
        source, document, redacted.source(), withDiagnostics(open, document, redacted.lines()));
  }

  /**
   * Redaction makes diagnostics of its own, such as that a question has no key. The author's are
   * shown in their place, but for those that speak of lines with keys.
   */
  private static Document withDiagnostics(Document open, Document full, List<Lines> hidden) {
    return open.withDiagnostics(
        full.diagnostics().stream()
            .filter(one -> hidden.stream().noneMatch(lines -> touches(one.range(), lines)))
            .toList());
  }

  private static boolean touches(Range range, Lines lines) {
    return range.start().line() <= lines.end() && range.end().line() >= lines.start();
  }
}
