package io.studygraph.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatabaseResourceTest {

  @Inject DataSource dataSource;

  @Test
  void testsRunOnTheEmbeddedServer() throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT current_user, current_setting('fsync')")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo(Cluster.NAME);
      assertThat(rows.getString(2)).isEqualTo("on");
    }
  }
}
