package io.studygraph.quiz;

import io.studygraph.quiz.Attempt.Item;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads stored attempts, each with its questions, in two statements. */
@ApplicationScoped
class AttemptReader {

  private static final String SELECT =
      "select id, quiz, mode, scoring, learner, vouched_by, seed, created_at, expires_at,"
          + " submitted_at, grade, coalesce((select bool_or(q.exam) from attempt_question d"
          + " join question q on q.id = d.question_id where d.attempt_id = attempt.id), exam) as exam,"
          + " now() as present from attempt where id = any(?1) order by id";

  private final Session session;
  private final JsonColumn json;

  AttemptReader(Session session, JsonColumn json) {
    this.session = session;
    this.json = json;
  }

  Optional<Attempt> find(UUID id) {
    return list(List.of(id)).stream().findFirst();
  }

  /** An attempt that nobody else can change until the transaction ends. */
  Optional<Attempt> lock(UUID id) {
    return lock(List.of(id)).stream().findFirst();
  }

  /** Those attempts that there are, in the order of their ids. */
  List<Attempt> list(Collection<UUID> ids) {
    return read(ids, SELECT);
  }

  /**
   * The same, locked in that order, so that two who do so wait for each other and not in a circle.
   */
  List<Attempt> lock(Collection<UUID> ids) {
    return read(ids, SELECT + " for update");
  }

  private List<Attempt> read(Collection<UUID> ids, String sql) {
    NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class);
    query
        .addScalar("id", UUID.class)
        .addScalar("quiz", String.class)
        .addScalar("mode", String.class)
        .addScalar("scoring", String.class)
        .addScalar("learner", String.class)
        .addScalar("vouched_by", String.class)
        .addScalar("seed", Long.class)
        .addScalar("created_at", Instant.class)
        .addScalar("expires_at", Instant.class)
        .addScalar("submitted_at", Instant.class)
        .addScalar("grade", String.class)
        .addScalar("exam", Boolean.class)
        .addScalar("present", Instant.class);
    List<Object[]> rows = query.setParameter(1, ids.toArray(UUID[]::new)).getResultList();
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<Item>> items = items(rows.stream().map(row -> (UUID) row[0]).toList());
    return rows.stream().map(row -> attempt(row, items)).toList();
  }

  private Attempt attempt(Object[] row, Map<UUID, List<Item>> items) {
    String scoring = (String) row[3];
    return new Attempt(
        (UUID) row[0],
        (String) row[1],
        AttemptMode.named((String) row[2]),
        scoring == null ? null : Scoring.named(scoring).orElseThrow(),
        new Owner((String) row[4], Voucher.named((String) row[5])),
        (Long) row[6],
        (Instant) row[7],
        (Instant) row[8],
        (Instant) row[9],
        json.read((String) row[10], Grade.class),
        (Boolean) row[11],
        (Instant) row[12],
        items.getOrDefault((UUID) row[0], List.of()));
  }

  private Map<UUID, List<Item>> items(List<UUID> attempts) {
    NativeQuery<Object[]> query =
        session.createNativeQuery(
            "select attempt_id, pinned, selected, answered_at, amendment from attempt_question"
                + " where attempt_id = any(?1) order by attempt_id, position",
            Object[].class);
    query
        .addScalar("attempt_id", UUID.class)
        .addScalar("pinned", String.class)
        .addScalar("selected", String[].class)
        .addScalar("answered_at", Instant.class)
        .addScalar("amendment", String.class);
    Map<UUID, List<Item>> items = new HashMap<>();
    query
        .setParameter(1, attempts.toArray(UUID[]::new))
        .getResultList()
        .forEach(
            row -> items.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add(item(row)));
    return items;
  }

  private Item item(Object[] row) {
    String @Nullable [] selected = (String[]) row[2];
    return new Item(
        Objects.requireNonNull(json.read((String) row[1], PinnedQuestion.class)),
        selected == null ? List.of() : List.of(selected),
        (Instant) row[3],
        json.read((String) row[4], Amendment.class));
  }
}
