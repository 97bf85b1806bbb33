package io.studygraph.quiz;

import io.studygraph.access.KeyName;
import io.studygraph.access.KeyNames;
import io.studygraph.http.Page;
import io.studygraph.http.PageRequest;
import io.studygraph.quiz.RegradeView.Score;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Tells which grades regradings have changed, and who ran them. */
@ApplicationScoped
class RegradeAccount {

  /** Above the id of any regrade. */
  private static final UUID NEWEST = new UUID(-1, -1);

  private final Session session;
  private final JsonColumn json;
  private final KeyNames keys;

  RegradeAccount(Session session, JsonColumn json, KeyNames keys) {
    this.session = session;
    this.json = json;
    this.keys = keys;
  }

  /** Those of a quiz, newest first. */
  @Transactional
  Page<RegradeEntry> page(Quiz quiz, PageRequest request) {
    UUID note = quiz.note().id();
    List<Row> found = find(note, before(request), request.limit() + 1);
    Function<@Nullable UUID, @Nullable KeyName> names =
        keys.of(found.stream().map(Row::regradedBy).toList());
    return Page.of(found, request, last -> List.of(last.id().toString()))
        .counted(request, () -> count(note))
        .map(row -> entry(row, names));
  }

  private record Row(
      UUID id,
      UUID attempt,
      @Nullable String learner,
      String policy,
      Instant regradedAt,
      @Nullable UUID regradedBy,
      String oldGrade,
      String newGrade) {}

  private List<Row> find(UUID note, UUID before, int most) {
    NativeQuery<Object[]> query =
        session.createNativeQuery(
            "select r.id, r.attempt_id, a.learner, r.policy, r.regraded_at, r.regraded_by, r.old_grade,"
                + " r.new_grade from regrade r join attempt a on a.id = r.attempt_id"
                + " where r.note_id = ?1 and r.id < ?2 order by r.id desc limit ?3",
            Object[].class);
    return query
        .addScalar("id", UUID.class)
        .addScalar("attempt_id", UUID.class)
        .addScalar("learner", String.class)
        .addScalar("policy", String.class)
        .addScalar("regraded_at", Instant.class)
        .addScalar("regraded_by", UUID.class)
        .addScalar("old_grade", String.class)
        .addScalar("new_grade", String.class)
        .setParameter(1, note)
        .setParameter(2, before)
        .setParameter(3, most)
        .getResultStream()
        .map(
            row ->
                new Row(
                    (UUID) row[0],
                    (UUID) row[1],
                    (String) row[2],
                    (String) row[3],
                    (Instant) row[4],
                    (UUID) row[5],
                    (String) row[6],
                    (String) row[7]))
        .toList();
  }

  private RegradeEntry entry(Row row, Function<@Nullable UUID, @Nullable KeyName> names) {
    return new RegradeEntry(
        row.id(),
        row.attempt(),
        row.learner(),
        RegradePolicy.named(row.policy()),
        row.regradedAt(),
        names.apply(row.regradedBy()),
        score(row.oldGrade()),
        score(row.newGrade()));
  }

  private Score score(String grade) {
    return Score.of(Objects.requireNonNull(json.read(grade, Grade.class)));
  }

  private long count(UUID note) {
    return session
        .createNativeQuery("select count(*) from regrade where note_id = ?1", Long.class)
        .setParameter(1, note)
        .getSingleResult();
  }

  private static UUID before(PageRequest request) {
    try {
      return request.after().isEmpty() ? NEWEST : UUID.fromString(request.after().get(0));
    } catch (IllegalArgumentException madeUp) {
      throw PageRequest.invalidCursor();
    }
  }
}
