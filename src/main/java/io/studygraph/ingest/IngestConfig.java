package io.studygraph.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of archives, so that a small one cannot unpack to more than the service can bear. */
@ConfigMapping(prefix = "studygraph.ingest")
public interface IngestConfig {

  /** Most bytes that an archive unpacks to. */
  @WithDefault("1G")
  MemorySize maxUnpackedSize();

  /** Most files in an archive or a form. */
  @WithDefault("100000")
  int maxFiles();
}
