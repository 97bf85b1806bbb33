package io.studygraph.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored API keys. */
@ApplicationScoped
class ApiKeyRepository implements PanacheRepositoryBase<ApiKey, UUID> {

  Optional<ApiKey> findBySecret(String secret) {
    return find("hash", (Object) Secret.hash(secret)).firstResultOptional();
  }

  /** Keys after one of them, oldest first: their ids are made in the order of time. */
  List<ApiKey> list(UUID after, int most) {
    return find("id > ?1 order by id", after).page(0, most).list();
  }
}
