package io.studygraph.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** What can be set about the embedded server. */
@ConfigMapping(prefix = "studygraph.database")
interface DatabaseConfig {

  /** Where it keeps its data and programs; nothing else may be in there. */
  @WithDefault("data/postgresql")
  Path dir();
}
