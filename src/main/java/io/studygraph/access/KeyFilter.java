package io.studygraph.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Finds out who calls, and lets nobody do what they have no scope for. */
@Provider
@Priority(Priorities.AUTHENTICATION)
class KeyFilter implements ContainerRequestFilter {

  private static final String BEARER = "bearer ";

  private final ResourceInfo resource;
  private final ApiKeyRepository keys;
  private final Caller caller;
  private final Instance<AccessConfig> config;

  KeyFilter(
      ResourceInfo resource, ApiKeyRepository keys, Caller caller, Instance<AccessConfig> config) {
    this.resource = resource;
    this.keys = keys;
    this.caller = caller;
    this.config = config;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (authorization != null) {
      String secret = secret(authorization);
      caller.identify(keys.findBySecret(secret).orElseThrow(Unauthorized::new), secret);
    } else if (!config.get().anonymousRead()) {
      throw new Unauthorized();
    }
    Needs needs = needs();
    if (needs != null) {
      caller.require(needs.value());
    }
  }

  private static String secret(String authorization) {
    if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw new Unauthorized();
    }
    return authorization.substring(BEARER.length()).trim();
  }

  private @Nullable Needs needs() {
    Needs needs = resource.getResourceMethod().getAnnotation(Needs.class);
    return needs != null ? needs : resource.getResourceClass().getAnnotation(Needs.class);
  }
}
