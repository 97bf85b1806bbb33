package io.studygraph.database;

import java.nio.file.Path;
import java.sql.SQLException;

/** An application that ends as {@code kill -9} ends it, right after a write was acknowledged. */
final class KilledApplication {

  static final int EXIT_CODE = 137;

  private KilledApplication() {}

  public static void main(String[] arguments) throws SQLException {
    Datasource datasource = new EmbeddedPostgres(Path.of(arguments[0])).start();
    Sql.execute(datasource, "CREATE TABLE acknowledged AS SELECT 'whole'");
    Runtime.getRuntime().halt(EXIT_CODE);
  }
}
