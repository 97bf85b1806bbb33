package io.studygraph.http;

import io.studygraph.http.Problem.Detail;
import java.util.List;

/** A request that is wrong in itself, whatever is stored. */
public final class BadRequest extends Failure {

  private static final long serialVersionUID = 1;

  public BadRequest(ProblemType type, String message, List<Detail> details) {
    super(type, message, details);
  }

  public static BadRequest invalidParameter(String name, String detail) {
    return new BadRequest(
        ProblemType.INVALID_PARAMETERS,
        detail,
        List.of(Detail.atParameter(name, "invalid-parameter", detail)));
  }

  public static BadRequest invalidHeader(String name, String detail) {
    return new BadRequest(
        ProblemType.BAD_REQUEST, detail, List.of(Detail.atHeader(name, "invalid-header", detail)));
  }
}
