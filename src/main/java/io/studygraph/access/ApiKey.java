package io.studygraph.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored API key: its hash alone, so that the table gives nobody a way in. */
@Entity
@Table(name = "api_key")
class ApiKey {

  @Id private UUID id;

  @Column private String name;

  @Column private byte[] hash;

  @Column private String[] scopes;

  @Column private @Nullable String learner;

  @Column(name = "created_at")
  private Instant createdAt;

  ApiKey() {}

  ApiKey(
      UUID id,
      String name,
      byte[] hash,
      List<Scope> scopes,
      @Nullable String learner,
      Instant createdAt) {
    this.id = id;
    this.name = name;
    this.hash = hash.clone();
    this.scopes = scopes.stream().map(Scope::toString).toArray(String[]::new);
    this.learner = learner;
    this.createdAt = createdAt;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  List<Scope> scopes() {
    return Arrays.stream(scopes)
        .map(scope -> Scope.valueOf(scope.toUpperCase(Locale.ROOT)))
        .toList();
  }

  /** Whom alone it acts for; null for a key that is nobody's in particular. */
  @Nullable String learner() {
    return learner;
  }

  Instant createdAt() {
    return createdAt;
  }

  byte[] hash() {
    return hash.clone();
  }
}
