package io.studygraph.http;

import io.studygraph.contract.Contract;
import io.studygraph.contract.Operation;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Answers {@code OPTIONS} from the contract; left to itself the server mixes up a class's paths.
 */
@Provider
@PreMatching
final class OptionsFilter implements ContainerRequestFilter {

  private final Contract contract;
  private final RoutingContext routing;

  OptionsFilter(Contract contract, RoutingContext routing) {
    this.contract = contract;
    this.routing = routing;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    List<Operation> operations = contract.operationsAt(routing.normalizedPath());
    if (request.getMethod().equals("OPTIONS") && !operations.isEmpty()) {
      String methods = operations.stream().map(Operation::method).collect(Collectors.joining(", "));
      request.abortWith(Response.noContent().header(HttpHeaders.ALLOW, methods).build());
    }
  }
}
