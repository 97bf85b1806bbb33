package io.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LanguageTest extends SearchHttpTest {

  private static boolean stored;

  @BeforeEach
  void notes() {
    if (stored) {
      return;
    }
    deleteEveryNote();
    put("haus", "title: Haus\nlang: de-AT", "Die alten Häuser der Städte. Man baut sie.");
    put("house", "title: House", "Old houses of cities. Never say die.");
    put("maison", "title: Maison\nlang: French", "Les maisons de la ville, et des maisonnettes.");
    put("ie", "title: 家\nlang: ja", "Houses in Japanese are 家.");
    stored = true;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hauses | haus",
        "HÄUSERN | haus",
        "city | house",
        "cities house | house",
        "maison | maison",
        "villes | maison",
      })
  void endingsAreThoseOfTheNotesLanguage(String q, String slug) {
    assertThat(found(q)).containsExactly(slug);
  }

  @Test
  void languageWithoutKnownEndingsTellsWordsApartByThem() {
    assertThat(found("houses")).containsExactlyInAnyOrder("house", "ie");
    assertThat(found("housing")).containsExactly("house");
    assertThat(found("家")).containsExactly("ie");
  }

  @Test
  void wordThatIsInEveryTextOfOneLanguageIsAWordOfOthers() {
    assertThat(found("die never")).containsExactly("house");
    assertThat(found("of")).containsExactly("house");
    assertThat(found("die häuser")).containsExactly("haus");
    assertThat(found("houses -die")).containsExactly("ie");
    assertThat(found("häuser -die")).containsExactly("haus");
  }

  @ParameterizedTest
  @CsvSource({
    "de,GERMAN",
    "de-AT,GERMAN",
    "pt_BR,PORTUGUESE",
    "EN,ENGLISH",
    "german,GERMAN",
    "nb,NORWEGIAN",
    "simple,SIMPLE"
  })
  void isNamedByItsTagOrByItsName(String name, Language language) {
    assertThat(Language.named(name)).contains(language);
  }

  @ParameterizedTest
  @CsvSource({"ja", "klingon", "'-'", "''", "'nb nn'"})
  void isNotKnownByOtherNames(String name) {
    assertThat(Language.named(name)).isEmpty();
  }
}
