package io.studygraph.database;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Tells the configuration where the embedded server listens. Kept in memory, because command lines,
 * environments and system properties can be read from outside the process.
 */
public final class EmbeddedDatasource implements ConfigSource {

  /** Above every other source: a user name configured for another server does not fit ours. */
  private static final int ORDINAL = 1000;

  private static volatile Map<String, String> properties = Map.of();

  static void use(Datasource datasource) {
    properties = datasource.properties();
  }

  @Override
  public int getOrdinal() {
    return ORDINAL;
  }

  @Override
  public String getName() {
    return "embedded PostgreSQL";
  }

  @Override
  public Set<String> getPropertyNames() {
    return properties.keySet();
  }

  @Override
  public Map<String, String> getProperties() {
    return properties;
  }

  @Override
  public @Nullable String getValue(String name) {
    return properties.get(name);
  }
}
