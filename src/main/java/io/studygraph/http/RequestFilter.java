package io.studygraph.http;

import io.studygraph.contract.Contract;
import io.studygraph.contract.Operation;
import io.studygraph.contract.Violation;
import io.studygraph.http.Problem.Detail;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses media types and query parameters that the contract does not have, or not so. */
@Provider
final class RequestFilter implements ContainerRequestFilter {

  /** Request property: the {@link Operation}. */
  static final String OPERATION = RequestFilter.class.getName();

  private final Contract contract;
  private final RoutingContext routing;

  RequestFilter(Contract contract, RoutingContext routing) {
    this.contract = contract;
    this.routing = routing;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    URI uri = request.getUriInfo().getRequestUri();
    if (uri.toString().contains("%00")) {
      throw new BadRequest(
          ProblemType.BAD_REQUEST,
          "The address has a `%00`, which no name or value here has.",
          List.of());
    }
    // What the contract does not know is not there, even where an endpoint would answer.
    Operation operation =
        contract
            .operation(request.getMethod(), routing.normalizedPath())
            .orElseThrow(NotFoundException::new);
    request.setProperty(OPERATION, operation);
    negotiate(request, operation);
    check(operation.checkQuery(request.getUriInfo().getQueryParameters()));
  }

  private static void negotiate(ContainerRequestContext request, Operation operation) {
    List<MediaType> wanted =
        request.getAcceptableMediaTypes().stream()
            .filter(type -> !type.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?"))
            .toList();
    if (noneFits(wanted, operation.gives())) {
      throw new NotAcceptableException();
    }
    List<MediaType> sent = Stream.ofNullable(request.getMediaType()).toList();
    boolean vague =
        sent.stream().anyMatch(type -> type.isWildcardType() || type.isWildcardSubtype());
    if (vague || noneFits(sent, operation.takes())) {
      throw new NotSupportedException();
    }
  }

  private static boolean noneFits(List<MediaType> asked, Set<String> right) {
    return !right.isEmpty()
        && asked.stream()
            .noneMatch(type -> right.stream().map(MediaType::valueOf).anyMatch(type::isCompatible));
  }

  private static void check(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new BadRequest(
          ProblemType.INVALID_PARAMETERS,
          violations.get(0).detail(),
          violations.stream()
              .map(one -> Detail.atParameter(one.at(), one.code(), one.detail()))
              .toList());
    }
  }
}
