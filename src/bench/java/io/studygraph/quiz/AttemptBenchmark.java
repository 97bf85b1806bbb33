package io.studygraph.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.studygraph.note.BenchmarkServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Attempts that many clients submit at once, each twice, to the packaged application. Tells the
 * throughput, and fails when a score is another one than a plain calculation gives, when two
 * answers to one submission differ, or when an attempt was graded more or less than once.
 */
final class AttemptBenchmark {

  private static final int ATTEMPTS = 10_000;
  private static final int CLIENTS = 32;
  private static final int QUESTIONS = 20;
  private static final int MOST_FAILURES = 5;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BenchmarkServer server;
  private final Random random = new Random(20);
  private final List<boolean[]> keys = new ArrayList<>();
  private final Map<UUID, BigDecimal> expected = new HashMap<>();

  private AttemptBenchmark(BenchmarkServer server) {
    this.server = server;
  }

  public static void main(String[] arguments) throws Exception {
    try (BenchmarkServer server = new BenchmarkServer()) {
      new AttemptBenchmark(server).run();
    }
  }

  private void run() throws Exception {
    server.put("/notes/attempt-benchmark", "text/markdown", note());
    JsonNode drawn =
        JSON.readTree(
            server.post("/attempts", "{\"quiz\": \"attempt-benchmark\", \"mode\": \"exam\"}"));
    try (Connection connection = server.connect()) {
      countGradings(connection);
      prepare(connection, drawn);
      List<UUID> twice = new ArrayList<>(expected.keySet());
      twice.addAll(expected.keySet());
      Collections.shuffle(twice, random);
      long start = System.nanoTime();
      Map<UUID, List<String>> answers = submit(twice);
      double seconds = (System.nanoTime() - start) / 1e9;
      check(answers, connection);
      System.out.printf(
          "%d attempts of %d questions, each submitted twice by %d clients: %.1f s, %.0f"
              + " submissions a second%n",
          ATTEMPTS, QUESTIONS, CLIENTS, seconds, twice.size() / seconds);
    }
  }

  /** Two to six options, each right with probability 1/2, at least one. */
  private String note() {
    StringBuilder note = new StringBuilder("# Attempt Benchmark\n\n## Quizzes\n");
    for (int q = 0; q < QUESTIONS; q++) {
      boolean[] key = new boolean[2 + random.nextInt(5)];
      key[random.nextInt(key.length)] = true;
      note.append("\nQ: Question number %d?\nOptions:\n".formatted(q));
      List<String> right = new ArrayList<>();
      for (int i = 0; i < key.length; i++) {
        key[i] |= random.nextBoolean();
        String letter = String.valueOf((char) ('A' + i));
        note.append("- %s) text %d of %d\n".formatted(letter, i, q));
        if (key[i]) {
          right.add(letter);
        }
      }
      note.append("Answers: ").append(String.join(", ", right)).append('\n');
      keys.add(key);
    }
    return note.toString();
  }

  /** A table that has a row for each time that an attempt is given a grade. */
  private static void countGradings(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          drop table if exists grading;
          create table grading (attempt_id uuid not null);
          grant all on grading to public;
          create or replace function count_grading() returns trigger language plpgsql as
          $$ begin insert into grading values (new.id); return new; end $$;
          drop trigger if exists count_grading on attempt;
          create trigger count_grading after update of grade on attempt
            for each row execute function count_grading();
          """);
    }
  }

  /** Copies of one attempt, answered at random. */
  private void prepare(Connection connection, JsonNode drawn) throws SQLException {
    UUID template = UUID.fromString(drawn.path("id").asText());
    connection.setAutoCommit(false);
    try (PreparedStatement attempt =
            connection.prepareStatement(
                "insert into attempt (id, quiz, mode, seed, created_at)"
                    + " select ?, quiz, mode, seed, now() from attempt where id = ?");
        PreparedStatement question =
            connection.prepareStatement(
                "insert into attempt_question (attempt_id, position, question_id, version, pinned,"
                    + " selected, answered_at) select ?, position, question_id, version, pinned, ?,"
                    + " now() from attempt_question where attempt_id = ? and position = ?")) {
      for (int i = 0; i < ATTEMPTS; i++) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        attempt.setObject(1, id);
        attempt.setObject(2, template);
        attempt.addBatch();
        BigDecimal score = BigDecimal.ZERO;
        for (int q = 0; q < QUESTIONS; q++) {
          List<String> ticked = new ArrayList<>();
          score = score.add(answer(q, drawn.path("questions").get(q), ticked));
          question.setObject(1, id);
          question.setArray(2, connection.createArrayOf("text", ticked.toArray()));
          question.setObject(3, template);
          question.setInt(4, q);
          question.addBatch();
        }
        expected.put(id, score.setScale(4, RoundingMode.HALF_UP));
        if (i % 100 == 99 || i == ATTEMPTS - 1) {
          attempt.executeBatch();
          question.executeBatch();
        }
      }
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
    try (var statement = connection.createStatement()) {
      statement.execute("analyze attempt, attempt_question");
    }
  }

  /** Ticks options at random, and tells what that is worth. */
  private BigDecimal answer(int number, JsonNode question, List<String> ticked) {
    boolean[] key = keys.get(number);
    int right = 0;
    int wrong = 0;
    int correct = 0;
    for (JsonNode option : question.path("options")) {
      int original = Integer.parseInt(option.path("text").asText().split(" ")[1]);
      boolean tick = random.nextInt(10) < (key[original] ? 7 : 2);
      correct += key[original] ? 1 : 0;
      right += tick && key[original] ? 1 : 0;
      wrong += tick && !key[original] ? 1 : 0;
      if (tick) {
        ticked.add(option.path("id").asText());
      }
    }
    if (correct == 1) {
      return right == 1 && wrong == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
    }
    BigDecimal score = part(right, correct).subtract(part(wrong, key.length - correct));
    return score.max(BigDecimal.ZERO);
  }

  private static BigDecimal part(int some, int all) {
    return all == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(some).divide(BigDecimal.valueOf(all), MathContext.DECIMAL128);
  }

  /** As a client does whose answer may be lost: again, as long as there is none. */
  private String submit(UUID id) throws IOException, InterruptedException {
    for (int failed = 0; ; failed++) {
      try {
        return server.post("/attempts/" + id + "/submit", "");
      } catch (IOException lost) {
        if (failed == MOST_FAILURES) {
          throw lost;
        }
        System.out.println("Not answered, and sent again: " + lost);
        Thread.sleep(1000);
      }
    }
  }

  private Map<UUID, List<String>> submit(List<UUID> submissions)
      throws InterruptedException, ExecutionException {
    Map<UUID, List<String>> answers = new ConcurrentHashMap<>();
    AtomicInteger next = new AtomicInteger();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        running.add(
            clients.submit(
                () -> {
                  for (int i = next.getAndIncrement();
                      i < submissions.size();
                      i = next.getAndIncrement()) {
                    UUID id = submissions.get(i);
                    String answer = submit(id);
                    answers
                        .computeIfAbsent(id, key -> Collections.synchronizedList(new ArrayList<>()))
                        .add(answer);
                  }
                  return null;
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      clients.shutdownNow();
    }
    return answers;
  }

  private void check(Map<UUID, List<String>> answers, Connection connection)
      throws IOException, SQLException {
    for (Map.Entry<UUID, BigDecimal> attempt : expected.entrySet()) {
      List<String> two = answers.getOrDefault(attempt.getKey(), List.of());
      if (two.size() != 2 || !two.get(0).equals(two.get(1))) {
        throw new IllegalStateException("Two answers differ: " + two);
      }
      BigDecimal score = JSON.readTree(two.get(0)).path("score").decimalValue();
      if (score.compareTo(attempt.getValue()) != 0) {
        throw new IllegalStateException(
            "The score of %s is %s, not %s".formatted(attempt.getKey(), score, attempt.getValue()));
      }
    }
    try (var statement = connection.createStatement();
        ResultSet counted =
            statement.executeQuery("select count(*), count(distinct attempt_id) from grading")) {
      counted.next();
      if (counted.getLong(1) != ATTEMPTS || counted.getLong(2) != ATTEMPTS) {
        throw new IllegalStateException(
            "%d attempts were graded %d times".formatted(counted.getLong(2), counted.getLong(1)));
      }
    }
  }
}
