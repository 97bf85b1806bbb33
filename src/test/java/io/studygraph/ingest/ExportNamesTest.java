package io.studygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportNamesTest {

  @Test
  void aNoteHasItsPathAndElseItsSlug() {
    assertThat(names("cdn = infra/CDN.md", "caching"))
        .isEqualTo(Map.of("cdn", "infra/CDN.md", "caching", "caching.md"));
  }

  @Test
  void ofPathsThatDifferInCaseAloneTheEarlierSlugHasIts() {
    assertThat(names("b = x/Caching.md", "a = X/caching.md", "c = x/caching-2.md"))
        .isEqualTo(Map.of("a", "X/caching.md", "b", "x/Caching-3.md", "c", "x/caching-2.md"));
  }

  @Test
  void lettersOutsideOfAsciiHaveCaseToo() {
    assertThat(names("a = É.md", "b = é.md", "c = STRASSE.md", "d = straße.md"))
        .isEqualTo(Map.of("a", "É.md", "b", "é-2.md", "c", "STRASSE.md", "d", "straße-2.md"));
  }

  @Test
  void aNoteWithoutAPathStandsBack() {
    assertThat(names("caching", "z = caching.md"))
        .isEqualTo(Map.of("caching", "caching-2.md", "z", "caching.md"));
  }

  @Test
  void noFileHasTheNameOfAFolder() {
    assertThat(names("a = notes.md", "b = Notes.md/x/b.md", "c = notes.md/X"))
        .isEqualTo(Map.of("a", "notes-2.md", "b", "Notes.md/x/b.md", "c", "notes.md/X-2"));
  }

  @Test
  void theOrderOfTheNotesDoesNotMatter() {
    String[] notes = {"b = A.md", "a", "c = a.md", "d = a-2.md", "a-2"};
    Map<String, String> names = names(notes);
    Collections.reverse(Arrays.asList(notes));
    assertThat(names(notes)).isEqualTo(names);
  }

  /** Notes as {@code slug} or {@code slug = path}. */
  private static Map<String, String> names(String... notes) {
    return ExportNames.of(
        List.of(notes).stream()
            .map(note -> note.split(" = "))
            .map(note -> new NoteLabel(note[0], note.length == 1 ? null : note[1], List.of()))
            .toList());
  }
}
