package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Lines;
import io.studygraph.document.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionMatchingTest {

  private static QuestionRow row(String prompt, String key, String... options) {
    return QuestionRow.created(question(prompt, key, options));
  }

  private static Question question(String prompt, String key, String... options) {
    return new Question(
        null,
        prompt,
        IntStream.range(0, options.length)
            .mapToObj(i -> new Question.Option(letter(i), options[i]))
            .toList(),
        List.of(key),
        null,
        null,
        new Lines(1, 1));
  }

  private static String letter(int i) {
    return String.valueOf((char) ('A' + i));
  }

  /** The places of the former questions that the present ones are; −1 for new ones. */
  private static List<Integer> places(List<QuestionRow> former, List<QuestionRow> present) {
    List<UUID> ids = former.stream().map(QuestionRow::id).toList();
    return QuestionMatching.match(former, present).stream()
        .map(row -> ids.indexOf(row.id()))
        .toList();
  }

  @Test
  void slipOfTheHandIsMended() {
    List<QuestionRow> former =
        List.of(
            row("What does a write-ahead logg guarantee?", "A", "Durability", "Isolation"),
            row("Which index serves range queries?", "B", "Hash index", "B-tree"));
    List<QuestionRow> present =
        List.of(
            row("What does a write-ahead log guarantee?", "A", "Durability.", "Isolation"),
            row("Which index serves range queries?", "B", "Hash index", "B-tree"));

    List<QuestionRow> matched = QuestionMatching.match(former, present);

    assertThat(matched).extracting(QuestionRow::id).isEqualTo(ids(former));
    assertThat(matched).extracting(QuestionRow::version).containsExactly(2, 1);
  }

  private static List<UUID> ids(List<QuestionRow> rows) {
    return rows.stream().map(QuestionRow::id).toList();
  }

  @Test
  void changedKeyIsAnotherVersionOfTheSameQuestion() {
    List<QuestionRow> former = List.of(row("Which one?", "A", "this", "that"));
    List<QuestionRow> present = List.of(row("Which one?", "B", "this", "that"));
    List<QuestionRow> matched = QuestionMatching.match(former, present);
    assertThat(matched).extracting(QuestionRow::id).isEqualTo(ids(former));
    assertThat(matched).extracting(QuestionRow::version).containsExactly(2);
    assertThat(QuestionMatching.match(matched, present)).isEqualTo(matched);
  }

  @Test
  void caseAndBlanksOfAPromptAreNoOtherVersion() {
    List<QuestionRow> former = List.of(row("Which  One?", "A", "this", "that"));
    List<QuestionRow> matched =
        QuestionMatching.match(former, List.of(row(" which one? ", "A", "this", "that")));
    assertThat(matched).extracting(QuestionRow::version).containsExactly(1);
  }

  @Test
  void samePromptIsToldApartByOptions() {
    List<QuestionRow> former =
        List.of(
            row("Which is true?", "A", "Water is wet", "Water is dry"),
            row("Which is true?", "A", "Fire is hot", "Fire is cold"),
            row("Which is true?", "A", "Ice is cold", "Ice is warm"));
    List<QuestionRow> present =
        List.of(
            row("Which is true?", "A", "Ice is cold", "Ice is quite warm"),
            row("Which is true?", "B", "Fire is hot", "Fire is cold"),
            row("Which is true?", "A", "Water is wet", "Water is dry"));
    assertThat(places(former, present)).containsExactly(2, 1, 0);
  }

  @Test
  void promptThatWasWrittenAnewIsKnownByItsOptions() {
    List<QuestionRow> former =
        List.of(row("Name the leader.", "A", "Paxos", "Raft"), row("Other?", "A", "x", "y"));
    List<QuestionRow> present =
        List.of(
            row("Other?", "A", "x", "y"),
            row("In which protocol is there a strong leader?", "A", "raft", "Paxos"));
    assertThat(places(former, present)).containsExactly(1, 0);
  }

  /** Else a question on something else inherits the answers to the one that went. */
  @Test
  void optionsThatSeveralQuestionsHaveTellNothing() {
    List<QuestionRow> former =
        List.of(
            row("A mutex can be held by two threads.", "B", "True", "False"),
            row("UDP keeps packets in their order.", "B", "True", "False"));
    List<QuestionRow> present =
        List.of(
            row("A mutex can be held by two threads.", "B", "True", "False"),
            row("Every prime above two is odd.", "A", "True", "False"));
    assertThat(places(former, present)).containsExactly(0, -1);
  }

  @Test
  void trueAndFalseTellNothingEvenOfTheOnlyQuestionThatHasThem() {
    assertThat(
            places(
                List.of(row("A mutex can be held by two threads.", "B", "True", "False")),
                List.of(row("Every prime above two is odd.", "A", "True", "False"))))
        .containsExactly(-1);
  }

  @Test
  void placeTellsWhatLooksTheSame() {
    List<QuestionRow> former =
        List.of(
            row("What is the first step of it?", "A", "a", "b"),
            row("What is the third step of it?", "A", "a", "b"));
    List<QuestionRow> present =
        List.of(
            row("What is the xxxst step of it?", "A", "a", "b"),
            row("What is the xxxrd step of it?", "A", "a", "b"));
    assertThat(places(former, present)).containsExactly(0, 1);
  }

  @Test
  void questionsOfAFormerReleaseAreKnownByTheirHashes() {
    QuestionRow full = row("Which one?", "A", "this", "that");
    QuestionRow bare =
        new QuestionRow(full.id(), 3, full.promptHash(), full.optionsHash(), full.keyHash(), null);
    assertThat(places(List.of(bare), List.of(row("Which one?", "A", "this", "those"))))
        .containsExactly(0);
    assertThat(places(List.of(bare), List.of(row("Which?", "A", "this", "that"))))
        .containsExactly(0);
    assertThat(places(List.of(bare), List.of(row("Which on?", "A", "this", "those"))))
        .containsExactly(-1);
  }

  @Test
  void manyQuestionsThatAllChangedAreMatchedInTime() {
    List<QuestionRow> former = new ArrayList<>();
    List<QuestionRow> present = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      Edited edited = new Edited(random);
      former.add(edited.row());
      edited.mistype(random);
      edited.options.set(0, edited.options.get(0) + "!");
      present.add(edited.row());
    }
    long start = System.nanoTime();
    assertThat(places(former, present)).isEqualTo(IntStream.range(0, 3000).boxed().toList());
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(20);
  }

  /** A question that is edited. */
  private static final class Edited {

    private static final String[] WORDS =
        ("cache queue shard leader replica quorum ledger cursor token bucket index vector clock lease"
                + " fence gossip merkle bloom filter commit rollback snapshot isolation phantom retry"
                + " backoff circuit breaker tenant session cookie header payload schema migration")
            .split(" ");

    private String prompt;
    private List<String> options;
    private int right;

    Edited(Random random) {
      prompt = words(8, random) + "?";
      options =
          random.nextInt(5) == 0
              ? new ArrayList<>(List.of("True", "False"))
              : new ArrayList<>(
                  Stream.generate(() -> words(3, random)).distinct().limit(4).toList());
      right = random.nextInt(options.size());
    }

    private static String words(int count, Random random) {
      return String.join(
          " ", Stream.generate(() -> WORDS[random.nextInt(WORDS.length)]).limit(count).toList());
    }

    QuestionRow row() {
      return QuestionMatchingTest.row(prompt, letter(right), options.toArray(String[]::new));
    }

    String state() {
      return Wording.normalised(prompt) + options + right;
    }

    void mistype(Random random) {
      int at = 1 + random.nextInt(prompt.length() - 2);
      String left = prompt.substring(0, at);
      prompt =
          switch (random.nextInt(3)) {
            case 0 -> left + prompt.substring(at + 1);
            case 1 -> left + "x" + prompt.substring(at);
            default -> left + prompt.charAt(at) + prompt.substring(at);
          };
    }

    void swapOptions() {
      String answer = options.get(right);
      Collections.reverse(options);
      right = options.indexOf(answer);
    }
  }

  static Stream<Integer> seeds() {
    return IntStream.range(0, 200).boxed();
  }

  /** Whatever is done to a note at once: each question is the one it was, and versions tell. */
  @ParameterizedTest
  @MethodSource("seeds")
  void idsSurviveEdits(int seed) {
    Random random = new Random(seed);
    List<Edited> note =
        new ArrayList<>(Stream.generate(() -> new Edited(random)).limit(12).toList());
    Map<Edited, UUID> ids = new HashMap<>();
    Map<Edited, Integer> versions = new HashMap<>();
    List<QuestionRow> stored =
        QuestionMatching.match(List.of(), note.stream().map(Edited::row).toList());
    remember(note, stored, ids, versions);
    for (int round = 0; round < 6; round++) {
      Map<Edited, String> before = new HashMap<>();
      note.forEach(edited -> before.put(edited, edited.state()));
      for (int i = 0; i < 4; i++) {
        edit(note, random);
      }
      stored = QuestionMatching.match(stored, note.stream().map(Edited::row).toList());
      for (int i = 0; i < note.size(); i++) {
        Edited edited = note.get(i);
        QuestionRow row = stored.get(i);
        if (before.containsKey(edited)) {
          boolean same = before.get(edited).equals(edited.state());
          assertThat(row.id()).as("%s", edited.prompt).isEqualTo(ids.get(edited));
          assertThat(row.version()).isEqualTo(versions.merge(edited, same ? 0 : 1, Integer::sum));
        } else {
          assertThat(ids).as("%s", edited.prompt).doesNotContainValue(row.id());
          assertThat(row.version()).isEqualTo(1);
        }
      }
      assertThat(stored).extracting(QuestionRow::id).doesNotHaveDuplicates();
      remember(note, stored, ids, versions);
    }
  }

  private static void remember(
      List<Edited> note,
      List<QuestionRow> stored,
      Map<Edited, UUID> ids,
      Map<Edited, Integer> versions) {
    for (int i = 0; i < note.size(); i++) {
      ids.put(note.get(i), stored.get(i).id());
      versions.put(note.get(i), stored.get(i).version());
    }
  }

  private static void edit(List<Edited> note, Random random) {
    Edited edited = note.get(random.nextInt(note.size()));
    switch (random.nextInt(7)) {
      case 0 -> edited.mistype(random);
      case 1 -> Collections.shuffle(note, random);
      case 2 -> note.add(random.nextInt(note.size() + 1), new Edited(random));
      case 3 -> {
        if (note.size() > 5) {
          note.remove(edited);
        }
      }
      case 4 -> edited.swapOptions();
      case 5 -> edited.right = random.nextInt(edited.options.size());
      default -> edited.options.add("option " + random.nextInt(1000));
    }
  }
}
