package io.studygraph.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Who is let in. */
@ConfigMapping(prefix = "studygraph.access")
public interface AccessConfig {

  /** Whether notes and quizzes can be read without an API key. */
  @WithDefault("true")
  boolean anonymousRead();

  /** The first key, with every scope. A change of it replaces the former one at the next start. */
  Optional<String> adminKey();

  /** Where the first key is kept when the service has to make it. */
  @WithDefault("data/admin-key")
  Path adminKeyFile();
}
