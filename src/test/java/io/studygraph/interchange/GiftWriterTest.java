package io.studygraph.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GiftWriterTest {

  @Test
  void writesAQuestionWithOneRightOption() {
    QuizItem item =
        new QuizItem(
            "0193",
            1,
            "Eviction",
            "What does **LRU** evict?",
            List.of("the oldest", "the largest"),
            Set.of(0),
            Set.of(),
            "LRU is *least recently used*.");
    QuizContent quiz =
        new QuizContent(
            "caches", "Caches / \\ more", List.of("web", "a]b"), List.of(item), List.of());
    assertThat(new String(ExportFormat.GIFT.export(quiz).bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            $CATEGORY: Caches // \\\\ more

            // [id:0193] [tag:web] [tag:a\\]b]
            ::Eviction::[markdown]What does **LRU** evict? {
            \t=the oldest
            \t~the largest
            \t####LRU is *least recently used*.
            }
            """);
  }

  @Test
  void severalRightOptionsHaveWeights() {
    QuizItem item = Items.item("x", List.of("a", "b", "c", "d", "e"), Set.of(0, 2));
    assertThat(Items.text(ExportFormat.GIFT, item))
        .contains("\t~%50%a\n\t~%-33.33333%b\n\t~%50%c\n\t~%-33.33333%d\n\t~%-33.33333%e\n");
  }

  @Test
  void marksOfGiftAreEscaped() {
    QuizItem item =
        Items.item("~ = # { } : \\ \\n\n```\n// code\n```", List.of("a=b", "c#d"), Set.of(0));
    assertThat(Items.text(ExportFormat.GIFT, item))
        .contains("[markdown]\\~ \\= \\# \\{ \\} \\: \\\\ \\\\n\\n```\\n// code\\n``` {\n")
        .contains("\t=a\\=b\n\t~c\\#d\n");
  }

  @Test
  void textThatStartsLikeAFormatOrAWeightNamesItsOwnFormat() {
    QuizItem item = Items.item("[html] x", List.of("%50% y", "[plain]"), Set.of(0));
    assertThat(Items.text(ExportFormat.GIFT, item))
        .contains("[markdown][html] x {\n\t=[markdown]%50% y\n\t~[markdown][plain]\n");
  }

  @Test
  void tagsAreTextForMoodleToo() {
    QuizItem item = Items.item("List<String> or `<b>`?", List.of("<i>a</i>", "1 < 2"), Set.of(0));
    assertThat(Items.text(ExportFormat.GIFT, item))
        .contains("[markdown]List&lt;String> or `<b>`? {\n\t=&lt;i>a&lt;/i>\n\t~1 < 2\n");
  }

  @Test
  void saysWhatItLeavesOut() {
    assertThat(Items.losses(ExportFormat.GIFT, Items.item("x", List.of("a"), Set.of(0))))
        .containsExactly("too-few-options");
    assertThat(Items.losses(ExportFormat.GIFT, Items.item("x", List.of("a", "b"), Set.of())))
        .containsExactly("without-key");
  }
}
