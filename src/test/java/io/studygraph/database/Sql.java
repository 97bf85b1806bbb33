package io.studygraph.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One statement on one connection. */
final class Sql {

  private Sql() {}

  static @Nullable String query(Datasource datasource, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                datasource.jdbcUrl(), datasource.username(), datasource.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }

  static void execute(Datasource datasource, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                datasource.jdbcUrl(), datasource.username(), datasource.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
