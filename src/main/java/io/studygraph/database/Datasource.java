package io.studygraph.database;

import java.util.Map;

/** How to connect to a database. */
public record Datasource(String jdbcUrl, String username, String password) {

  static final String URL = "quarkus.datasource.jdbc.url";

  /** As configuration properties. */
  public Map<String, String> properties() {
    return Map.of(
        URL,
        jdbcUrl,
        "quarkus.datasource.username",
        username,
        "quarkus.datasource.password",
        password);
  }

  /** Without the password, which does not belong in a log. */
  @Override
  public String toString() {
    return username + " at " + jdbcUrl;
  }
}
