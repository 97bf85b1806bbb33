package io.studygraph.quiz;

import io.quarkus.arc.All;
import io.studygraph.access.Caller;
import io.studygraph.access.Scope;
import io.studygraph.document.DocumentReader;
import io.studygraph.document.Question;
import io.studygraph.document.Source;
import io.studygraph.note.Condition;
import io.studygraph.note.NoteFilter;
import io.studygraph.note.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Chooses the questions of an attempt among those that the caller may know of. */
@ApplicationScoped
class Draw {

  /** Most questions of one attempt. */
  static final int MOST = 500;

  private static final int FROM_FILTERS = 20;

  /** Sources that the driver holds at once; each can have megabytes. */
  private static final int FETCHED = 8;

  private final Quizzes quizzes;
  private final QuestionRepository questions;
  private final OpenExams exams;
  private final List<NoteFilter> filters;
  private final Visibility visibility;
  private final Caller caller;
  private final Session session;

  Draw(
      Quizzes quizzes,
      QuestionRepository questions,
      OpenExams exams,
      @All List<NoteFilter> filters,
      Visibility visibility,
      Caller caller,
      Session session) {
    this.quizzes = quizzes;
    this.questions = questions;
    this.exams = exams;
    this.filters = filters;
    this.visibility = visibility;
    this.caller = caller;
    this.session = session;
  }

  /**
   * To be called first in a transaction.
   *
   * @param seed that {@code random} was made of
   * @throws ExamAlone when the quiz is an exam, and the draft is of practice
   * @throws TooManyQuestions when a quiz has too many, and the draft does not say how many of them
   * @throws NothingToDraw when no question fits the filters
   */
  List<Drawn> of(AttemptDraft draft, long seed, Random random) {
    List<Condition> conditions =
        Stream.concat(
                filters.stream().flatMap(f -> f.conditions(draft.filters()).stream()),
                Stream.of(exams.askNot()))
            .toList();
    String slug = draft.quiz();
    return slug != null
        ? ofQuiz(admitted(quizzes.get(slug), draft), draft, random)
        : ofNotes(draft, conditions, seed, random);
  }

  private Quiz admitted(Quiz quiz, AttemptDraft draft) {
    if (quiz.exam()) {
      caller.require(Scope.AUTHOR);
      if (draft.chosenMode() != AttemptMode.EXAM) {
        throw new ExamAlone();
      }
    }
    return quiz;
  }

  private static List<Drawn> ofQuiz(Quiz quiz, AttemptDraft draft, Random random) {
    List<Quiz.Item> items = quiz.items();
    Integer count = draft.count();
    if (count == null && items.size() > MOST) {
      throw new TooManyQuestions(items.size());
    }
    Stream<Quiz.Item> drawn =
        count == null || count >= items.size()
            ? items.stream()
            : OptionOrder.shuffled(items.size(), random).subList(0, count).stream()
                .sorted()
                .map(items::get);
    return drawn.map(item -> new Drawn(quiz.note().slug(), item)).toList();
  }

  private List<Drawn> ofNotes(
      AttemptDraft draft, List<Condition> conditions, long seed, Random random) {
    quizzes.seeOneState();
    Integer count = draft.count();
    List<Drawn> drawn = find(conditions, seed, count != null ? count : FROM_FILTERS);
    if (drawn.isEmpty()) {
      throw new NothingToDraw();
    }
    List<Drawn> byId =
        drawn.stream().sorted(Comparator.comparing(each -> each.item().row().id())).toList();
    return OptionOrder.shuffled(byId.size(), random).stream().map(byId::get).toList();
  }

  /** Those that come first when the ids of all are hashed with the seed. */
  private List<Drawn> find(List<Condition> conditions, long seed, int count) {
    String where = conditions.stream().map(Condition::sql).collect(Collectors.joining(" and "));
    NativeQuery<Object[]> query =
        session.createNativeQuery(
            """
            with drawn as (
              select q.id, q.note_id from question q join %s n on n.id = q.note_id
              where n.question_count > 0 and q.position >= 0 and not q.exam and %s
              order by hashtextextended(cast(q.id as text), ?), q.id limit ?)
            select n.id, n.slug, coalesce(n.path, n.slug || '.md') as path, r.source, d.ids
            from (select note_id, array_agg(cast(id as text)) as ids from drawn group by note_id) d
            join note n on n.id = d.note_id
            join revision r on r.note_id = n.id and r.number = n.revision
            """
                .formatted(visibility.notes(), where),
            Object[].class);
    int position = 1;
    for (Condition condition : conditions) {
      for (Object parameter : condition.parameters()) {
        query.setParameter(position++, parameter);
      }
    }
    query.setParameter(position++, seed).setParameter(position, count);
    query
        .addScalar("id", UUID.class)
        .addScalar("slug", String.class)
        .addScalar("path", String.class)
        .addScalar("source", byte[].class)
        .addScalar("ids", String[].class)
        .setFetchSize(FETCHED);
    List<Read> read;
    try (Stream<Object[]> rows = query.getResultStream()) {
      read = rows.map(Draw::read).toList();
    }
    Map<UUID, List<QuestionRow>> stored = questions.list(read.stream().map(Read::note).toList());
    List<Drawn> drawn = new ArrayList<>();
    for (Read each : read) {
      Quiz.items(each.questions(), stored.getOrDefault(each.note(), List.of())).stream()
          .filter(item -> each.ids().contains(item.id()))
          .forEach(item -> drawn.add(new Drawn(each.slug(), item)));
    }
    return drawn;
  }

  /** A note of which questions were drawn, without its source. */
  private record Read(UUID note, String slug, List<Question> questions, Set<String> ids) {}

  private static Read read(Object[] row) {
    Source source = Source.decode((byte[]) row[3], (String) row[2]);
    return new Read(
        (UUID) row[0],
        (String) row[1],
        Quiz.answerable(DocumentReader.read(source)),
        Set.of((String[]) row[4]));
  }
}
