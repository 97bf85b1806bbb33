package io.studygraph.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Requests should come when this process has read what searches need: else the first ones do. */
@Readiness
@ApplicationScoped
class SearchReadiness implements HealthCheck {

  private final NewVersions versions;

  SearchReadiness(NewVersions versions) {
    this.versions = versions;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("search").status(versions.hasRead()).build();
  }
}
