package io.studygraph.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error, as RFC 9457 has it.
 *
 * @param current the present representation of a resource that is not in the state that was wanted;
 *     left out by all other problems
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    String requestId,
    List<Detail> errors,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Object current) {

  static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(Failure failure, String requestId) {
    ProblemType type = failure.type();
    return of(type, failure.getMessage(), failure.details(), requestId);
  }

  static Problem of(ProblemType type, String detail, List<Detail> errors, String requestId) {
    return new Problem(
        "/problems/" + type.code(),
        type.title(),
        type.status(),
        detail,
        type.code(),
        requestId,
        errors,
        null);
  }

  Problem with(Optional<Versioned> present) {
    return new Problem(
        type,
        title,
        status,
        detail,
        code,
        requestId,
        errors,
        present.map(Versioned::entity).orElse(null));
  }

  /** One thing that is wrong, at one place: exactly one of pointer, parameter and header is set. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Detail(
      @Nullable String pointer,
      @Nullable String parameter,
      @Nullable String header,
      String code,
      String detail) {

    public static Detail atPointer(String pointer, String code, String detail) {
      return new Detail(pointer, null, null, code, detail);
    }

    public static Detail atParameter(String name, String code, String detail) {
      return new Detail(null, name, null, code, detail);
    }

    public static Detail atHeader(String name, String code, String detail) {
      return new Detail(null, null, name, code, detail);
    }
  }
}
