package io.studygraph.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The key that everything else starts with: the configured one, or one that is made at the first
 * start and left in a file that its owner alone can read. Of two processes that start at once on an
 * empty database, one makes it.
 */
@ApplicationScoped
class FirstKey {

  static final UUID ID = new UUID(0, 1);
  static final int SHORTEST = 16;

  private static final Logger LOG = Logger.getLogger(FirstKey.class);

  private final ApiKeyRepository keys;
  private final AccessConfig config;

  FirstKey(ApiKeyRepository keys, AccessConfig config) {
    this.keys = keys;
    this.config = config;
  }

  @Transactional
  void ensure(@Observes StartupEvent start) throws IOException {
    Optional<String> configured = config.adminKey();
    if (configured.isPresent()) {
      store(longEnough(configured.get()), "do update set hash = excluded.hash");
    } else if (keys.count() == 0) {
      make(config.adminKeyFile().toAbsolutePath());
    }
  }

  private void make(Path file) throws IOException {
    boolean kept = Files.exists(file);
    String secret = kept ? Files.readString(file).trim() : Secret.make();
    if (!store(longEnough(secret), "do nothing")) {
      return;
    }
    if (!kept) {
      KeyFile.write(file, secret);
    }
    LOG.infof("The first API key is in %s", file);
  }

  private static String longEnough(String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalStateException(
          "studygraph.access.admin-key must have at least %d characters.".formatted(SHORTEST));
    }
    return secret;
  }

  private boolean store(String secret, String onConflict) {
    return keys.getEntityManager()
            .createNativeQuery(
                "insert into api_key (id, name, hash, scopes, created_at) values (?1, 'first', ?2, ?3, ?4)"
                    + " on conflict (id) "
                    + onConflict)
            .setParameter(1, ID)
            .setParameter(2, Secret.hash(secret))
            .setParameter(3, List.of(Scope.ADMIN.toString()).toArray(String[]::new))
            .setParameter(4, Instant.now())
            .executeUpdate()
        > 0;
  }
}
