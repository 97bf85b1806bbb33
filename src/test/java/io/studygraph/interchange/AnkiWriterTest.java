package io.studygraph.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnkiWriterTest {

  @Test
  void writesQuestionsAndFlashcards() {
    QuizItem item =
        new QuizItem(
            "0193",
            1,
            "Big O",
            "Is it\n`\"fast\"`?",
            List.of("yes", "no"),
            Set.of(0),
            Set.of(),
            "Yes.");
    QuizContent quiz =
        new QuizContent(
            "caches",
            "Caches::A",
            List.of("data structures"),
            List.of(item),
            List.of(new QuizContent.Card(9, "LRU", "least *recently* used")));
    Exported file = ExportFormat.ANKI.export(quiz);
    assertThat(new String(file.bytes(), UTF_8))
        .isEqualTo(
            """
            #separator:tab
            #html:true
            #notetype:Basic
            #deck:Caches: :A
            #guid column:1
            #columns:GUID\tFront\tBack\tTags
            #tags column:4
            0193\t"<p>Is it
            <code>""fast""</code>?</p>
            <ol type=""A""><li><p>yes</p>
            </li><li><p>no</p>
            </li></ol>"\t"<ol type=""A""><li value=""1""><p>yes</p>
            </li></ol><p>Yes.</p>"\t"data_structures Big_O"
            %s\t"<p>LRU</p>"\t"<p>least <em>recently</em> used</p>"\t"data_structures"
            """
                .replace("\"\"fast\"\"", "&quot;fast&quot;")
                .formatted(UUID.nameUUIDFromBytes("caches\nLRU".getBytes(UTF_8))));
    assertThat(file.questions()).isEqualTo(1);
    assertThat(file.flashcards()).isEqualTo(1);
    assertThat(file.losses()).isEmpty();
  }
}
