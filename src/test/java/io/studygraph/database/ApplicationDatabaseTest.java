package io.studygraph.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationDatabaseTest {

  private static final String DIRECTORY = "studygraph.database.dir";

  @Test
  void configuredServerIsUsedAndNothingIsEmbedded(@TempDir Path parent) {
    System.setProperty(Datasource.URL, "jdbc:postgresql://elsewhere/notes");
    System.setProperty(DIRECTORY, parent.resolve("postgresql").toString());
    var ran = new AtomicBoolean();
    ApplicationDatabase.during(() -> ran.set(true));
    assertThat(ran).isTrue();
    assertThat(parent).isEmptyDirectory();
    assertThat(new EmbeddedDatasource().getProperties()).isEmpty();
  }

  @AfterEach
  void unset() {
    System.clearProperty(Datasource.URL);
    System.clearProperty(DIRECTORY);
  }
}
