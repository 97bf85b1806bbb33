package io.studygraph.quiz;

import io.studygraph.quiz.ItemAnalysis.Answer;
import io.studygraph.quiz.PinnedQuestion.PinnedOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads answers to quizzes of attempts that are graded, in one statement. */
@ApplicationScoped
class AnswerSamples {

  /** Most attempts that are taken: the correlation of so many is certain to 0.03. */
  static final int MOST_ATTEMPTS = 5000;

  private static final int MOST_ANSWERS = 100_000;
  private static final int FETCHED = 1000;

  private final Session session;
  private final JsonColumn json;

  AnswerSamples(Session session, JsonColumn json) {
    this.session = session;
    this.json = json;
  }

  /** Attempts come in the order of their ids, which are random. */
  @Transactional
  AnswerSample of(Quiz quiz) {
    int count = quiz.items().size();
    int most = Math.min(MOST_ATTEMPTS, Math.max(1, MOST_ANSWERS / count));
    Map<UUID, Integer> numbers =
        IntStream.range(0, count)
            .boxed()
            .collect(Collectors.toMap(i -> quiz.items().get(i).row().id(), i -> i));
    Map<Integer, Integer> leftOut = new HashMap<>();
    Set<UUID> seen = new HashSet<>();
    Map<UUID, Map<Integer, Answer>> attempts = new LinkedHashMap<>();
    try (Stream<Object[]> rows = rows(numbers.keySet(), most + 1)) {
      rows.forEach(
          row -> {
            seen.add((UUID) row[0]);
            if (seen.size() <= most) {
              int number = Objects.requireNonNull(numbers.get((UUID) row[1]));
              Answer answer = answer(row, quiz.items().get(number));
              if (answer == null) {
                leftOut.merge(number, 1, Integer::sum);
              } else {
                attempts.computeIfAbsent((UUID) row[0], id -> new HashMap<>()).put(number, answer);
              }
            }
          });
    }
    return new AnswerSample(new ArrayList<>(attempts.values()), leftOut, seen.size() > most);
  }

  private Stream<Object[]> rows(Set<UUID> questions, int most) {
    NativeQuery<Object[]> query =
        session.createNativeQuery(
            """
            with taken as (
              select distinct c.attempt_id from unnest(cast(:questions as uuid[])) as u (id)
              cross join lateral (
                select d.attempt_id from attempt_question d join attempt a on a.id = d.attempt_id
                where d.question_id = u.id and a.grade is not null
                order by d.attempt_id limit :most) c
              order by c.attempt_id limit :most)
            select d.attempt_id, d.question_id, d.pinned, d.selected, d.score, d.amendment
            from taken t join attempt_question d on d.attempt_id = t.attempt_id
            where d.question_id = any(cast(:questions as uuid[])) order by d.attempt_id
            """,
            Object[].class);
    return query
        .addScalar("attempt_id", UUID.class)
        .addScalar("question_id", UUID.class)
        .addScalar("pinned", String.class)
        .addScalar("selected", String[].class)
        .addScalar("score", BigDecimal.class)
        .addScalar("amendment", String.class)
        .setParameter("questions", questions.stream().map(UUID::toString).toArray(String[]::new))
        .setParameter("most", most)
        .setFetchSize(FETCHED)
        .getResultStream();
  }

  /** Null for one that tells nothing of the question as it is now. */
  private @Nullable Answer answer(Object[] row, Quiz.Item item) {
    PinnedQuestion shown = Objects.requireNonNull(json.read((String) row[2], PinnedQuestion.class));
    Amendment amendment = json.read((String) row[5], Amendment.class);
    boolean byKey =
        amendment == null
            || amendment.policy() == RegradePolicy.CURRENT_KEY
            || amendment.policy() == RegradePolicy.EITHER_KEY;
    PresentKey key = new PresentKey(shown, item.question());
    if (!byKey || !key.asks(amendment == null ? shown.correct() : amendment.correct())) {
      return null;
    }
    String @Nullable [] selected = (String[]) row[3];
    Set<String> ticked = selected == null ? Set.of() : Set.of(selected);
    return new Answer(
        ((BigDecimal) row[4]).doubleValue(),
        shown.options().stream()
            .map(PinnedOption::id)
            .filter(ticked::contains)
            .map(id -> Objects.requireNonNull(key.letters().get(id)))
            .collect(Collectors.toSet()));
  }
}
