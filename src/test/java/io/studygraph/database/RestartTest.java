package io.studygraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

  static Path directory;

  @BeforeAll
  static void createAfterAnAttemptThatWasCutShort(@TempDir Path empty) throws IOException {
    directory = empty;
    Files.createFile(directory.resolve("lock"));
    Files.writeString(directory.resolve("password"), "half");
    Files.createDirectories(directory.resolve("unfinished-1/base"));
    Files.createDirectories(directory.resolve("programs-of-old/bin"));
    try (var postgres = new EmbeddedPostgres(directory)) {
      postgres.start();
    }
  }

  @Test
  void attemptThatWasCutShortLeavesNothing() {
    assertThat(directory).isDirectoryNotContaining("regex:.*(unfinished|of-old).*");
    assertThat(directory.resolve("password")).content().hasSizeGreaterThan(40);
  }

  @Test
  void keepsDataAndPassword() throws SQLException {
    String password;
    try (var postgres = new EmbeddedPostgres(directory)) {
      Datasource datasource = postgres.start();
      password = datasource.password();
      Sql.execute(datasource, "CREATE TABLE kept AS SELECT 'still here'");
    }
    try (var postgres = new EmbeddedPostgres(directory)) {
      Datasource datasource = postgres.start();
      assertThat(datasource.password()).isEqualTo(password);
      assertThat(Sql.query(datasource, "SELECT * FROM kept")).isEqualTo("still here");
    }
  }

  @Test
  void stopLeavesNoServer() throws IOException {
    ProcessHandle server;
    try (var postgres = new EmbeddedPostgres(directory)) {
      postgres.start();
      server = server();
      assertThat(server.isAlive()).isTrue();
    }
    assertThat(server.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
  }

  @Test
  void killedApplicationLosesNoAcknowledgedWrite() throws Exception {
    var application =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledApplication.class.getName(),
                directory.toString())
            .inheritIO()
            .start();
    assertThat(application.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(application.exitValue()).isEqualTo(KilledApplication.EXIT_CODE);
    ProcessHandle left = server();
    assertThat(left.isAlive()).isTrue();

    try (var postgres = new EmbeddedPostgres(directory)) {
      Datasource datasource = postgres.start();
      assertThat(left.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
      assertThat(Sql.query(datasource, "SELECT * FROM acknowledged")).isEqualTo("whole");
    }
  }

  @Test
  void processNumberThatIsNowAnotherProgramsIsNotTheServers() throws IOException, SQLException {
    Path file = directory.resolve("cluster/postmaster.pid");
    Files.writeString(
        file, "%d\n%s\n".formatted(ProcessHandle.current().pid(), directory.resolve("cluster")));
    try (var postgres = new EmbeddedPostgres(directory)) {
      assertThat(Sql.query(postgres.start(), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void anotherPortIsTakenWhenTheFirstIsNotFree() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        DataDirectory opened = DataDirectory.open(directory)) {
      int free = EmbeddedPostgres.freePort();
      Iterator<Integer> ports = List.of(taken.getLocalPort(), free).iterator();
      var cluster = new Cluster(opened, Programs.in(opened));
      cluster.prepare();
      assertThat(cluster.start(ports::next)).isEqualTo(free);
      cluster.stop();
    }
  }

  @Test
  void dataOfAnotherMajorVersionIsRefused() throws IOException {
    Path version = directory.resolve("cluster/PG_VERSION");
    String ours = Files.readString(version);
    Files.writeString(version, "17\n");
    try (var postgres = new EmbeddedPostgres(directory)) {
      assertThatExceptionOfType(DatabaseUnavailable.class)
          .isThrownBy(postgres::start)
          .withMessageContaining("was written by PostgreSQL 17; this is PostgreSQL 18");
    } finally {
      Files.writeString(version, ours);
    }
  }

  @Test
  void lostPasswordIsNamed() throws IOException {
    Path password = directory.resolve("password");
    Path aside = directory.resolve("aside");
    Files.move(password, aside);
    try (var postgres = new EmbeddedPostgres(directory)) {
      assertThatExceptionOfType(DatabaseUnavailable.class)
          .isThrownBy(postgres::start)
          .withMessageContaining(password + " cannot be read");
    } finally {
      Files.move(aside, password);
    }
  }

  private static ProcessHandle server() throws IOException {
    String pid = Files.readAllLines(directory.resolve("cluster/postmaster.pid")).get(0);
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }
}
