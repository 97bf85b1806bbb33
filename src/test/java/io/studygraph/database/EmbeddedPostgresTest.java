package io.studygraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresTest {

  static Path parent;
  static Path directory;
  static EmbeddedPostgres postgres;
  static Datasource datasource;

  @BeforeAll
  static void start(@TempDir Path empty) {
    parent = empty;
    directory = parent.resolve("made/on/the/way");
    postgres = new EmbeddedPostgres(directory);
    datasource = postgres.start();
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "listen_addresses, 127.0.0.1",
    "unix_socket_directories, ''",
    "password_encryption, scram-sha-256",
    "server_encoding, UTF8",
    "is_superuser, off"
  })
  void isDurableAndPrivate(String setting, String value) throws SQLException {
    // Of these, two are shown to superusers alone.
    var superuser = new Datasource(datasource.jdbcUrl(), "postgres", datasource.password());
    var reader = setting.equals("is_superuser") ? datasource : superuser;
    assertThat(Sql.query(reader, "SHOW " + setting)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"studygraph", "postgres"})
  void wrongPasswordIsRefused(String user) {
    var intruder = new Datasource(datasource.jdbcUrl(), user, "wrong");
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> Sql.query(intruder, "SELECT 1"))
        .withMessageContaining("password authentication failed");
  }

  @Test
  void everyAccessRuleAsksForThePassword() throws IOException {
    assertThat(Files.readAllLines(directory.resolve("cluster/pg_hba.conf")))
        .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
        .isNotEmpty()
        .allMatch(line -> line.endsWith("scram-sha-256"));
  }

  @Test
  void extensionsOfTextSearchCanBeCreatedByTheApplication() throws SQLException {
    Sql.execute(datasource, "CREATE EXTENSION pg_trgm");
    Sql.execute(datasource, "CREATE EXTENSION unaccent");
    assertThat(Sql.query(datasource, "SELECT unaccent('Ünïté')")).isEqualTo("Unite");
  }

  @Test
  void textSearchSplitsWordsAtDashesAndQuotes() throws SQLException {
    assertThat(Sql.query(datasource, "SELECT to_tsvector('simple', 'Ärger—wort “quoted”')"))
        .isEqualTo("'quoted':3 'wort':2 'ärger':1");
  }

  @Test
  void nobodyElseCanReadAnything() throws IOException {
    assumeTrue(OwnerOnly.POSIX);
    try (Stream<Path> paths = Files.walk(directory)) {
      assertThat(paths.filter(path -> !Files.isSymbolicLink(path)))
          .isNotEmpty()
          .allMatch(path -> permissions(path).endsWith("------"), "is closed to others");
    }
  }

  @Test
  void passwordIsNotInWhatMayBeLogged() {
    assertThat(datasource.toString()).doesNotContain(datasource.password());
  }

  @Test
  void secondStartIsRefusedAndHarmsNothing() throws SQLException {
    try (var second = new EmbeddedPostgres(directory)) {
      assertThatExceptionOfType(DatabaseUnavailable.class)
          .isThrownBy(second::start)
          .withMessageContaining("is in use by process " + ProcessHandle.current().pid())
          .withMessageContaining("studygraph.database.dir")
          .withMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
    }
    assertThat(Sql.query(datasource, "SELECT 1")).isEqualTo("1");
  }

  @Test
  void directoryOfSomethingElseIsLeftAlone(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve("thesis.txt"), "Years of work");
    try (var postgres = new EmbeddedPostgres(other)) {
      assertThatExceptionOfType(DatabaseUnavailable.class)
          .isThrownBy(postgres::start)
          .withMessageContaining("neither empty nor a database of Studygraph");
    }
    assertThat(other).isDirectoryNotContaining("glob:**lock");
  }

  @Test
  void directoryThatAShellWouldInterpretIsRefused() {
    try (var postgres = new EmbeddedPostgres(parent.resolve("$(date)"))) {
      assertThatExceptionOfType(DatabaseUnavailable.class)
          .isThrownBy(postgres::start)
          .withMessageContaining("PostgreSQL cannot work in");
    }
  }

  private static String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(
          Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      return path + " vanished------"; // The server removes files while it runs.
    }
  }
}
