package io.studygraph.document;

import java.util.regex.Pattern;

/** Texts that speak of options by their letters, such as "A and C" or "B is right, because …". */
public final class LetterMention {

  private static final Pattern LETTERS =
      Pattern.compile(
          "\\b[A-Z]\\b *(?:,|&|\\+|and|or|nor) *(?:(?:and|or|nor) +)?\\b[A-Z]\\b"
              + "|\\b(?:[Oo]ptions?|[Aa]nswers?|[Cc]hoices?) \\(?(?:[A-Z]|[1-9])\\b"
              + "|\\b[A-Z] (?:is|was|are) (?:also |only |the )?(?:right|wrong|correct|incorrect|true|false)\\b");

  private LetterMention() {}

  public static boolean isIn(String text) {
    return LETTERS.matcher(text).find();
  }
}
