package io.studygraph.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters that a key names: {@code A, C}, {@code A and C}, {@code B, D and E.}, {@code C, E =>
 * reason}, {@code AC}.
 *
 * @param letters in upper case and alphabetic order; empty when the text is no list of letters
 * @param rest what stands behind them, such as a reason
 */
record KeyLetters(Set<String> letters, String rest) {

  private static final Pattern LIST =
      Pattern.compile(
          "[*_`(\\[\\s]*+([A-Za-z])[).\\]*_`]*+"
              + "((?:\\s*+(?:,\\s*+(?:and\\b|&)|[,;/&+]|and\\b|or\\b)\\s*+[*_`(\\[]*+[A-Za-z](?![A-Za-z])"
              + "[).\\]*_`]*+)*+)(?![A-Za-z0-9'’])");

  private static final Pattern SPACED = Pattern.compile("[A-Z](?:\\s+[A-Z])+[.\\s]*");
  private static final Pattern COMPACT = Pattern.compile("[A-Z][A-Za-z]{1,7}\\.?");
  private static final Pattern NEXT = Pattern.compile("(?:^|[^A-Za-z])([A-Za-z])(?![A-Za-z])");
  private static final Pattern REASON =
      Pattern.compile(
          "\\s*+(?:[.]|(?:=>|->|→|[-–—:])\\s(?<reason>.*)|(?<because>because\\b.*))?\\s*+");

  /** Labels such as {@code A:} and {@code Key:} are of a quiz in a quiz alone. */
  private static final Pattern SURE_LABEL =
      Pattern.compile("answer|correct", Pattern.CASE_INSENSITIVE);

  private static final int MAX_LENGTH = 20_000;

  /**
   * @param options how many options there are, which tells letters written together from a word
   */
  static KeyLetters of(String text, int options) {
    String bare = text.strip();
    if (isTemplate(bare)) {
      return new KeyLetters(split(bare), "");
    }
    if (bare.length() > MAX_LENGTH) {
      return none(bare);
    }
    if (SPACED.matcher(bare).matches()
        || (COMPACT.matcher(bare).matches() && areOptions(bare, options))) {
      return new KeyLetters(split(bare), "");
    }
    Matcher list = LIST.matcher(bare);
    if (!list.lookingAt()) {
      return none(bare);
    }
    Matcher reason = REASON.matcher(bare).region(list.end(), bare.length());
    if (!reason.matches()) {
      return none(bare);
    }
    Set<String> letters = new TreeSet<>(List.of(upper(list.group(1))));
    Matcher next = NEXT.matcher(list.group(2));
    while (next.find()) {
      letters.add(upper(next.group(1)));
    }
    String why = reason.group("reason") == null ? reason.group("because") : reason.group("reason");
    return new KeyLetters(letters, why == null ? "" : why.strip());
  }

  /** Whether a line names letters as the answer and says nothing else, wherever it stands. */
  static boolean areBehind(String line, QuestionLine found) {
    return found.kind() == QuestionLine.Kind.KEY
        && found.textStart() < line.length()
        && SURE_LABEL.matcher(line.substring(0, found.textStart())).find()
        && !of(line.substring(found.textStart()).replace("</details>", ""), 0).letters().isEmpty();
  }

  /** Capitals with commas and single blanks between them, as the template has it. */
  private static boolean isTemplate(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean right =
          switch (at % 3) {
            case 0 -> c >= 'A' && c <= 'Z';
            case 1 -> c == ',';
            default -> c == ' ';
          };
      if (!right) {
        return false;
      }
    }
    return text.length() % 3 == 1 && text.length() < MAX_LENGTH;
  }

  private static KeyLetters none(String text) {
    return new KeyLetters(Set.of(), text);
  }

  private static boolean areOptions(String word, int options) {
    Set<String> letters = split(word);
    return letters.size() == word.replace(".", "").length()
        && letters.stream().allMatch(letter -> letter.charAt(0) - 'A' < options);
  }

  private static Set<String> split(String word) {
    Set<String> letters = new LinkedHashSet<>();
    for (int at = 0; at < word.length(); at++) {
      char c = Character.toUpperCase(word.charAt(at));
      if (c >= 'A' && c <= 'Z') {
        letters.add(OptionKeys.at(c - 'A'));
      }
    }
    return letters;
  }

  private static String upper(String letter) {
    return letter.toUpperCase(Locale.ROOT);
  }
}
