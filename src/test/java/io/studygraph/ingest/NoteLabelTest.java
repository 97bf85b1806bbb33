package io.studygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteLabelTest {

  @Test
  void isReadAsItWasWritten() {
    for (String path : new String[] {null, "x/\"Ünï\".md", "no extension"}) {
      NoteLabel label = new NoteLabel("caching-2", path, List.of("cache", "c-2"));
      assertThat(NoteLabel.of(label.comment())).contains(label);
    }
  }

  @Test
  void whatIsAddedLaterIsNoHindrance() {
    assertThat(NoteLabel.of("{\"slug\":\"a\",\"path\":null,\"more\":[1]}"))
        .contains(new NoteLabel("a", null, List.of()));
  }

  @Test
  void formerSlugsThatAreNoneAreLeftOut() {
    assertThat(
            NoteLabel.of(
                "{\"slug\":\"a\",\"path\":null,\"formerSlugs\":[\"b\",5,\"C D\",null,[],\"../e\"]}"))
        .contains(new NoteLabel("a", null, List.of("b")));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "Packed on Monday",
        "{slug: a}",
        "{}",
        "[\"a\"]",
        "{\"slug\":\"a\"}",
        "{\"slug\":\"A b\",\"path\":null}",
        "{\"slug\":null,\"path\":\"a.md\"}",
        "{\"slug\":\"a\",\"path\":5}",
        "{\"slug\":\"a\",\"path\":\"../a.md\"}",
        "{\"slug\":\"a\",\"path\":\"/a.md\"}",
        "{\"slug\":\"a\",\"path\":\"x//a.md\"}",
        "{\"slug\":\"a\",\"path\":\"\"}"
      })
  void othersCommentsSayNothing(String comment) {
    assertThat(NoteLabel.of(comment)).isEmpty();
  }
}
