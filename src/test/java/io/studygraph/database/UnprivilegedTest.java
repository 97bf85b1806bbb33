package io.studygraph.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class UnprivilegedTest {

  private static final int NOBODY = 65534;

  @Test
  @EnabledIf("canActForOthers")
  void rootStartsTheServerAsTheOwnerOfTheDirectory(@TempDir Path directory)
      throws IOException, SQLException {
    Files.setAttribute(directory, "unix:uid", NOBODY);
    try (var postgres = new EmbeddedPostgres(directory)) {
      assertThat(Sql.query(postgres.start(), "SELECT 1")).isEqualTo("1");
      Path pid = directory.resolve("cluster/postmaster.pid");
      assertThat(Files.getAttribute(pid, "unix:uid")).isEqualTo(NOBODY);
      assertThat(Files.getAttribute(directory.resolve("password"), "unix:uid")).isEqualTo(NOBODY);
    }
  }

  static boolean canActForOthers() throws IOException, InterruptedException {
    return System.getProperty("user.name").equals("root")
        && Files.isExecutable(Path.of("/usr/bin/setpriv"));
  }
}
