package io.studygraph.note;

import io.studygraph.document.Reading;
import io.studygraph.http.Precondition;
import java.util.List;

/**
 * Something to be written.
 *
 * @param formerSlugs that are to lead to the note, unless they lead elsewhere
 * @param dryRun do everything, tell what became of it, and undo it
 */
public record Write(
    Reading reading,
    Placement placement,
    Precondition precondition,
    List<String> formerSlugs,
    boolean dryRun) {

  public Write(Reading reading, Placement placement, Precondition precondition, boolean dryRun) {
    this(reading, placement, precondition, List.of(), dryRun);
  }
}
