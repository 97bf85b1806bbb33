package io.studygraph.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which API keys did what, for those who may know. */
@ApplicationScoped
public class KeyNames {

  private final ApiKeyRepository keys;

  KeyNames(ApiKeyRepository keys) {
    this.keys = keys;
  }

  /**
   * Names of keys by their ids, from one statement; null stays null.
   *
   * @param ids those that it is to know
   */
  public Function<@Nullable UUID, @Nullable KeyName> of(Collection<@Nullable UUID> ids) {
    Set<UUID> known = ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    Map<UUID, String> names = new HashMap<>();
    if (!known.isEmpty()) {
      keys.list("id in ?1", known).forEach(key -> names.put(key.id(), key.name()));
    }
    return id -> id == null ? null : new KeyName(id, names.get(id));
  }
}
