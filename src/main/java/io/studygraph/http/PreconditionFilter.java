package io.studygraph.http;

import io.studygraph.contract.Operation;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses writes without a precondition where the operator has made them compulsory. Which
 * operations have one, and which headers it may stand in, the contract says. What the header says
 * is for the endpoint to look at: {@link Precondition}.
 */
@Provider
@Priority(Priorities.USER + 1)
final class PreconditionFilter implements ContainerRequestFilter {

  private final Instance<HttpConfig> config;

  PreconditionFilter(Instance<HttpConfig> config) {
    this.config = config;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (config.get().requirePreconditions()
        && request.getProperty(RequestFilter.OPERATION) instanceof Operation operation) {
      require(operation.headers(), request.getHeaders().keySet());
    }
  }

  /**
   * @param declared headers of the operation
   * @param sent headers of the request, in the spelling of the contract or in any
   * @throws PreconditionRequired when the operation has preconditions and the request none
   */
  static void require(Set<String> declared, Set<String> sent) {
    if (!declared.contains(HttpHeaders.IF_MATCH)) {
      return;
    }
    Set<String> ways = new TreeSet<>(Set.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH));
    ways.retainAll(declared);
    if (sent.stream().noneMatch(header -> ways.stream().anyMatch(header::equalsIgnoreCase))) {
      throw new PreconditionRequired(ways);
    }
  }
}
