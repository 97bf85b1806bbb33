package io.studygraph.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of requests. */
@ConfigMapping(prefix = "studygraph.http")
public interface HttpConfig {

  /** Most bytes of a body that is read into memory: a note, as Markdown or JSON. */
  @WithDefault("10M")
  MemorySize maxTextSize();

  /**
   * Whether a write that could overwrite another one has to name the state that it is meant for.
   */
  @WithDefault("false")
  boolean requirePreconditions();
}
