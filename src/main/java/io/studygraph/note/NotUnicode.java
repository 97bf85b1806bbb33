package io.studygraph.note;

import io.studygraph.document.NotUtf8;
import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;

/** The bytes that were sent are no UTF-8. */
public final class NotUnicode extends Failure {

  private static final long serialVersionUID = 1;

  public NotUnicode(NotUtf8 cause) {
    super(ProblemType.NOT_UTF8, String.valueOf(cause.getMessage()));
  }
}
