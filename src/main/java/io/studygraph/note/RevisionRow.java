package io.studygraph.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The source of a note as it was from one change to the next. Never updated. */
@Entity
@Table(name = "revision")
@IdClass(RevisionRow.Key.class)
class RevisionRow {

  @Id
  @Column(name = "note_id")
  UUID noteId;

  @Id int number;

  @Column byte[] source;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  @Nullable UUID createdBy;

  record Key(UUID noteId, int number) implements Serializable {}
}
