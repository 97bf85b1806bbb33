package io.studygraph.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What PostgreSQL knows the endings of. {@link #toString} is its name for it. */
enum Language {
  SIMPLE(""),
  ARABIC("ar"),
  ARMENIAN("hy"),
  BASQUE("eu"),
  CATALAN("ca"),
  DANISH("da"),
  DUTCH("nl"),
  ENGLISH("en"),
  ESTONIAN("et"),
  FINNISH("fi"),
  FRENCH("fr"),
  GERMAN("de"),
  GREEK("el"),
  HINDI("hi"),
  HUNGARIAN("hu"),
  INDONESIAN("id"),
  IRISH("ga"),
  ITALIAN("it"),
  LITHUANIAN("lt"),
  NEPALI("ne"),
  NORWEGIAN("no nb nn"),
  PORTUGUESE("pt"),
  ROMANIAN("ro"),
  RUSSIAN("ru"),
  SERBIAN("sr"),
  SPANISH("es"),
  SWEDISH("sv"),
  TAMIL("ta"),
  TURKISH("tr"),
  YIDDISH("yi");

  private final String tags;

  Language(String tags) {
    this.tags = tags;
  }

  /**
   * @param name a tag as of BCP 47, of which regions and scripts do not matter, or the English name
   */
  static Optional<Language> named(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    String tag = lower.split("[-_]", 2)[0];
    return Arrays.stream(values())
        .filter(one -> one.toString().equals(lower) || one.hasTag(tag))
        .findFirst();
  }

  private boolean hasTag(String tag) {
    return !tag.isEmpty() && Arrays.asList(tags.split(" ")).contains(tag);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
