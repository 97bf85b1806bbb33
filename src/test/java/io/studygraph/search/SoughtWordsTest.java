package io.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.search.Clause.Kind;
import io.studygraph.search.NoteVersion.Facts;
import io.studygraph.search.SearchedQuery.Sought;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SoughtWordsTest {

  private final Dictionary words = new Dictionary();
  private NoteVersion note;

  @BeforeEach
  void note() {
    note =
        NoteVersion.of(
            new Facts(
                new UUID(7, -8),
                1,
                true,
                null,
                Instant.parse("2026-01-02T03:04:05Z"),
                -1,
                List.of(),
                names("rate limiter"),
                names("token bucket", "limits"),
                names("fixed window", "rate of tokens"),
                List.of(NoteVersion.keyword(words.number("burst"), 9))));
  }

  private List<Integer> names(String... names) {
    List<Integer> numbers = new ArrayList<>();
    for (String name : names) {
      for (String word : name.split(" ", -1)) {
        numbers.add(words.number(word));
      }
      numbers.add(NoteVersion.GAP);
    }
    return numbers;
  }

  private SoughtWords look(Kind kind, List<String> sought, String... forms) {
    SoughtWords looked =
        new SoughtWords(List.of(new Sought(kind, sought, List.of(forms))), sought, words);
    looked.find(note);
    return looked;
  }

  private static List<Field> fields(SoughtWords looked) {
    return List.of(Field.values()).stream().filter(field -> looked.isIn(0, field)).toList();
  }

  @Test
  void wordIsFoundAsItIsWrittenOrWithAnotherEnding() {
    SoughtWords looked = look(Kind.WORD, List.of("limiter"), "limiter", "limits");
    assertThat(fields(looked)).containsExactly(Field.TITLE, Field.TAGS);
    assertThat(looked.isExactlyIn(0, Field.TITLE)).isTrue();
    assertThat(looked.isExactlyIn(0, Field.TAGS)).isFalse();
    assertThat(looked.titleShare()).isEqualTo(0.5);
  }

  @Test
  void phraseIsFoundInsideOneName() {
    assertThat(fields(look(Kind.PHRASE, List.of("token", "bucket")))).containsExactly(Field.TAGS);
    assertThat(fields(look(Kind.PHRASE, List.of("rate", "of")))).containsExactly(Field.HEADINGS);
    assertThat(fields(look(Kind.PHRASE, List.of("bucket", "limits")))).containsExactly(Field.TEXT);
    assertThat(fields(look(Kind.PHRASE, List.of("nowhere", "else")))).containsExactly(Field.TEXT);
  }

  @Test
  void prefixIsFoundInAnyWordThatStartsSo() {
    assertThat(fields(look(Kind.PREFIX, List.of("tok"))))
        .containsExactly(Field.TAGS, Field.HEADINGS);
    assertThat(look(Kind.PREFIX, List.of("bur")).times(0)).isEqualTo(9);
  }

  @Test
  void wordThatIsInNoNameIsInTheText() {
    SoughtWords repeated = look(Kind.WORD, List.of("burst"), "burst");
    assertThat(fields(repeated)).containsExactly(Field.TEXT);
    assertThat(repeated.times(0)).isEqualTo(9);
    SoughtWords once = look(Kind.WORD, List.of("seldom"), "seldom");
    assertThat(fields(once)).containsExactly(Field.TEXT);
    assertThat(once.times(0)).isZero();
  }

  @Test
  void titleIsWholeWhenItHasNothingElse() {
    assertThat(look(Kind.PHRASE, List.of("rate", "limiter")).isTitle(note)).isTrue();
    assertThat(look(Kind.PHRASE, List.of("limiter", "rate")).isTitle(note)).isFalse();
    assertThat(look(Kind.WORD, List.of("rate")).isTitle(note)).isFalse();
  }

  @Test
  void versionGivesBackWhatItWasMadeOf() {
    assertThat(note.note()).isEqualTo(new UUID(7, -8));
    assertThat(note.isOpen(Instant.EPOCH)).isTrue();
    assertThat(note.category()).isEqualTo(-1);
    assertThat(note.tagCount()).isZero();
    assertThat(note.updatedDay()).isEqualTo(20_455);
  }
}
