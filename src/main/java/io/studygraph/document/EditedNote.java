package io.studygraph.document;

import io.studygraph.markdown.SourceLines;

/**
 * A note between two edits.
 *
 * @param text where everything stands
 * @param document what it says
 */
record EditedNote(Source source, Concealed text, Document document) {

  static EditedNote of(Source source) {
    Concealed text = Concealed.of(source.text());
    return new EditedNote(source, text, DocumentReader.read(source, text));
  }

  SourceLines lines() {
    return text.original();
  }

  /** How lines end there: as this one does, or the nearest above it, or below it. */
  String lineEnd(int line) {
    SourceLines lines = lines();
    for (int at = Math.min(line, lines.count()); at >= 1; at--) {
      if (lines.end(at) < lines.next(at)) {
        return lines.text().substring(lines.end(at), lines.next(at));
      }
    }
    return lines.end(1) < lines.next(1)
        ? lines.text().substring(lines.end(1), lines.next(1))
        : "\n";
  }
}
