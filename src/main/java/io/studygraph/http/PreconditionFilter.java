package io.studygraph.http;

import io.studygraph.contract.Operation;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses writes with a precondition that the operation would not look at, and, where the operator
 * has made them compulsory, writes without one. Which operations have one, and which headers it may
 * stand in, the contract says. What the header says is for the endpoint to look at: {@link
 * Precondition}.
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
    if (request.getProperty(RequestFilter.OPERATION) instanceof Operation operation) {
      Set<String> sent = request.getHeaders().keySet();
      if (!operation.method().equals(HttpMethod.GET)) {
        refuseUnheeded(operation.headers(), sent);
      }
      if (config.get().requirePreconditions()) {
        require(operation.headers(), sent);
      }
    }
  }

  /**
   * A write that is done though its condition does not hold is what the condition is to prevent
   * (RFC 9110, section 13.1.1).
   */
  static void refuseUnheeded(Set<String> declared, Set<String> sent) {
    if (!declared.contains(HttpHeaders.IF_MATCH)
        && sent.stream().anyMatch(HttpHeaders.IF_MATCH::equalsIgnoreCase)) {
      throw BadRequest.invalidHeader(
          HttpHeaders.IF_MATCH,
          "This operation has no preconditions: leave `If-Match` out, and nothing is compared.");
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
