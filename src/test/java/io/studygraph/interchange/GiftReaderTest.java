package io.studygraph.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GiftReaderTest {

  private static Imported read(String text) {
    return ImportFormat.GIFT.read(text);
  }

  private static QuizItem only(String text) {
    List<QuizItem> items = read(text).items();
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  @Test
  void readsAQuestion() {
    QuizItem item =
        only(
            """
            // a comment
            ::Eviction::What does LRU
            evict? {
              =What was not used
              ~What is large # not that
              #### Least recently used.
            }
            """);
    assertThat(item.line()).isEqualTo(2);
    assertThat(item.topic()).isEqualTo("Eviction");
    assertThat(item.prompt()).isEqualTo("What does LRU\\\nevict?");
    assertThat(item.options()).containsExactly("What was not used", "What is large");
    assertThat(item.correct()).containsExactly(0);
    assertThat(item.explanation()).isEqualTo("Least recently used.\n\n- What is large: not that");
  }

  @Test
  void weightsTellWhichOfSeveralAreRight() {
    String text = "Which? {~%50%a ~%-100%b ~%50%c ~%-100%d}";
    assertThat(only(text).correct()).containsExactly(0, 2);
    assertThat(Items.codes(read(text))).containsExactly("weights");
    assertThat(Items.codes(read(text.replace("-100", "-50")))).isEmpty();
    assertThat(Items.codes(read("Which? {~%33.33333%a ~%33.333%b ~%33%c}"))).isEmpty();
  }

  @Test
  void partialCreditForOneChoiceIsReported() {
    Imported read = read("Which? {=a ~%50%b ~c}");
    assertThat(read.items().get(0).correct()).containsExactly(0);
    assertThat(Items.codes(read)).containsExactly("weights");
  }

  @Test
  void severalThatAreEachEnoughAreReported() {
    Imported read = read("Which? {=a =b ~c}");
    assertThat(read.items().get(0).correct()).containsExactly(0, 1);
    assertThat(Items.codes(read)).containsExactly("either-answer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{T}", "{TRUE}", "{ true }", "{T#no#yes}"})
  void truthIsAChoice(String answer) {
    QuizItem item = only("The sky is blue. " + answer);
    assertThat(item.options()).containsExactly("True", "False");
    assertThat(item.correct()).containsExactly(0);
  }

  @Test
  void feedbackToTruthGoesToItsOption() {
    assertThat(only("x {F#wrong#right####general}").explanation())
        .isEqualTo("general\n\n- True: wrong\n- False: right");
  }

  @Test
  void missingWordIsAGap() {
    assertThat(only("Two plus two {~3 =4} they say.").prompt())
        .isEqualTo("Two plus two _____ they say.");
  }

  @Test
  void escapesAreUndone() {
    QuizItem item = only("[markdown]a\\: \\{\\} \\\\n \\x\\n`b` {=\\= ~\\~ ~\\#}");
    assertThat(item.prompt()).isEqualTo("a: {} \\n \\x\n`b`");
    assertThat(item.options()).containsExactly("=", "~", "#");
  }

  @Test
  void textsOfEveryFormatBecomeMarkdown() {
    assertThat(only("[html]<p>a <b>b</b></p> {=[plain]*c* ~[markdown]*d*}"))
        .satisfies(
            item -> {
              assertThat(item.prompt()).isEqualTo("a **b**");
              assertThat(item.options()).containsExactly("\\*c\\*", "*d*");
            });
    assertThat(only("1 < 2 &amp; <i>x</i> {=snake_case ~2 * 3}"))
        .satisfies(
            item -> {
              assertThat(item.prompt()).isEqualTo("1 < 2 & *x*");
              assertThat(item.options()).containsExactly("snake_case", "2 * 3");
            });
  }

  @Test
  void whatANoteDoesNotAskIsReportedByItsLine() {
    Imported read =
        read(
            """
            An essay {}

            A number {#3:1}

            A word {=one =two}

            Pairs {=a -> b =c -> d}

            A text without a question.

            Broken { =a ~b

            =c }
            """);
    assertThat(read.items()).isEmpty();
    assertThat(read.losses()).extracting(Loss::line).containsExactly(1, 3, 5, 7, 9, 11, 13);
    assertThat(read.losses()).allMatch(Loss::leftOut);
    assertThat(Items.codes(read))
        .containsExactly(
            "other-kind",
            "other-kind",
            "other-kind",
            "other-kind",
            "other-kind",
            "malformed",
            "malformed");
  }

  @Test
  void questionWhoseNumberIsRightByNothingHasNoKey() {
    assertThat(Items.codes(read("x {~a ~b}"))).containsExactly("without-key");
    assertThat(Items.codes(read("x {~%50%a =b ~c}"))).containsExactly("weights");
  }

  @Test
  void firstCategoryIsTheTitleAndOthersAreReported() {
    Imported read =
        read(
            "\uFEFF$CATEGORY: $course$/top/Caches // more\r\nx {=a ~b}\r\n\r\n$CATEGORY: top/Other\r\n\r\ny {=a ~b}\r\n");
    assertThat(read.title()).isEqualTo("Caches / more");
    assertThat(read.items()).hasSize(2);
    assertThat(read.losses()).extracting(Loss::line).containsExactly(4);
    assertThat(Items.codes(read)).containsExactly("category");
  }

  @Test
  void commentsGiveTags() {
    Imported read = read("// [tag:a\\]b] [tag:web]\nx {=a ~b}\n\n// [id:7]\ny {=a ~b}");
    assertThat(read.tags()).containsExactly("a]b", "web");
    assertThat(Items.codes(read)).containsExactly("tags-joined", "identifiers");
  }

  @Test
  void nameThatRepeatsTheQuestionIsNoTopic() {
    assertThat(only("::What does it do...::What does it do here? {=a ~b}").topic()).isNull();
    assertThat(only("::Q1::What does it do here? {=a ~b}").topic()).isEqualTo("Q1");
  }

  @Test
  void htmlThatMarkdownHasNotIsReported() {
    Imported read = read("[html]H<sub>2</sub>O {=a ~b}");
    assertThat(read.items().get(0).prompt()).isEqualTo("H2O");
    assertThat(Items.codes(read)).containsExactly("markup");
  }
}
