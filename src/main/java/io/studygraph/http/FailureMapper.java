package io.studygraph.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.studygraph.contract.Contract;
import io.studygraph.contract.Operation;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The one place where what went wrong becomes a response. */
@Provider
final class FailureMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(FailureMapper.class);

  private final RoutingContext routing;
  private final Contract contract;
  private final ObjectMapper json;

  FailureMapper(RoutingContext routing, Contract contract, ObjectMapper json) {
    this.json = json;
    this.routing = routing;
    this.contract = contract;
  }

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof Failure failure) {
      return ofFailure(failure);
    }
    if (thrown instanceof Moved moved) {
      return ofMoved(moved);
    }
    if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
      return ofStatus(web.getResponse());
    }
    if (Outage.caused(thrown)) {
      LOG.errorf(thrown, "The database did not answer request %s", RequestId.of(routing));
      return problem(ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.meaning())
          .header(HttpHeaders.RETRY_AFTER, 1)
          .build();
    }
    if (routing.response().closed()) {
      LOG.debugf(thrown, "The caller of request %s hung up", RequestId.of(routing));
    } else {
      LOG.errorf(thrown, "Request %s failed", RequestId.of(routing));
    }
    return problem(ProblemType.INTERNAL_ERROR, ProblemType.INTERNAL_ERROR.meaning()).build();
  }

  private Response ofFailure(Failure failure) {
    Problem problem = Problem.of(failure, RequestId.of(routing));
    Response.ResponseBuilder response =
        response(acceptsJson() ? problem.with(failure.current()) : problem);
    failure.headers().forEach(response::header);
    failure.current().ifPresent(current -> response.header(HttpHeaders.ETAG, tag(current)));
    return response.build();
  }

  /** Whether the caller wants to see, beside what went wrong, the state that it met. */
  private boolean acceptsJson() {
    String accept = routing.request().getHeader(HttpHeaders.ACCEPT);
    return accept == null
        || Arrays.stream(accept.split(",", -1))
            .map(MediaType::valueOf)
            .anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible);
  }

  private Response ofMoved(Moved moved) {
    return contract
        .operation(routing.request().method().name(), routing.normalizedPath())
        .map(operation -> moved.location(operation.path(), routing.request().uri()))
        .map(location -> Response.status(308).header(HttpHeaders.LOCATION, location))
        .orElseThrow(() -> new IllegalStateException("No operation answered", moved))
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  private Response ofStatus(Response thrown) {
    return switch (thrown.getStatus()) {
      case 404 ->
          lacksMethod()
              ? methodNotAllowed()
              : problem(
                      ProblemType.NOT_FOUND,
                      "There is nothing at `%s`.".formatted(routing.normalizedPath()))
                  .build();
      case 405 -> methodNotAllowed();
      case 406 ->
          problem(
                  ProblemType.NOT_ACCEPTABLE,
                  "It can be had as %s.".formatted(types(Operation::gives)))
              .build();
      case 413 -> problem(ProblemType.BODY_TOO_LARGE, "The body is too large.").build();
      case 415 ->
          problem(
                  ProblemType.UNSUPPORTED_MEDIA_TYPE,
                  "It reads %s.".formatted(types(Operation::takes)))
              .build();
      default -> problem(ProblemType.BAD_REQUEST, "The request could not be understood.").build();
    };
  }

  /**
   * Quarkus finds nothing, rather than no such method, where the paths of two resources begin
   * alike.
   */
  private boolean lacksMethod() {
    String path = routing.normalizedPath();
    return !contract.operationsAt(path).isEmpty()
        && contract.operation(routing.request().method().name(), path).isEmpty();
  }

  private Response methodNotAllowed() {
    String allowed = methods();
    return problem(
            ProblemType.METHOD_NOT_ALLOWED,
            "`%s` has no %s; it has %s."
                .formatted(routing.normalizedPath(), routing.request().method(), allowed))
        .header(HttpHeaders.ALLOW, allowed)
        .build();
  }

  private String methods() {
    return contract.operationsAt(routing.normalizedPath()).stream()
        .map(Operation::method)
        .collect(Collectors.joining(", "));
  }

  private String types(Function<Operation, Set<String>> of) {
    return contract
        .operation(routing.request().method().name(), routing.normalizedPath())
        .map(of)
        .map(types -> "`" + String.join("`, `", types) + "`")
        .orElse("nothing");
  }

  private Response.ResponseBuilder problem(ProblemType type, String detail) {
    return response(Problem.of(type, detail, List.of(), RequestId.of(routing)));
  }

  private String tag(Versioned current) {
    return Representation.of(
            current, Set.of(), routing.request().getHeader(HttpHeaders.ACCEPT_ENCODING), json)
        .tag();
  }

  private static Response.ResponseBuilder response(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
  }
}
