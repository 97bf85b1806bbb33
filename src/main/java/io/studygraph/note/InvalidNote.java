package io.studygraph.note;

import io.studygraph.document.Diagnostic;
import io.studygraph.document.Position;
import io.studygraph.document.Reading;
import io.studygraph.document.Severity;
import io.studygraph.http.Failure;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import java.util.List;

/** In strict mode a note with an error is refused, with every diagnostic it has. */
public final class InvalidNote extends Failure {

  private static final long serialVersionUID = 1;

  private InvalidNote(List<Diagnostic> diagnostics, long errors) {
    super(
        ProblemType.INVALID_NOTE,
        "The note has %d error%s and was not stored.".formatted(errors, errors == 1 ? "" : "s"),
        diagnostics.stream().map(InvalidNote::detail).toList());
  }

  /**
   * @throws InvalidNote when a diagnostic of the reading is an error
   */
  public static void refuse(Reading reading) {
    List<Diagnostic> diagnostics = reading.document().diagnostics();
    long errors = diagnostics.stream().filter(one -> one.severity() == Severity.ERROR).count();
    if (errors > 0) {
      throw new InvalidNote(diagnostics, errors);
    }
  }

  private static Detail detail(Diagnostic diagnostic) {
    Position start = diagnostic.range().start();
    return Detail.atPointer(
        diagnostic.pointer() == null ? "" : diagnostic.pointer(),
        diagnostic.code(),
        "Line %d, column %d: %s".formatted(start.line(), start.column(), diagnostic.message()));
  }
}
