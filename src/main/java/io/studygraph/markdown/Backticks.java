package io.studygraph.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Backticks around code, more than stand together anywhere in it. */
final class Backticks {

  private static final Pattern RUN = Pattern.compile("`+");

  private Backticks() {}

  static String around(String code, int least) {
    int longest =
        RUN.matcher(code)
            .results()
            .map(MatchResult::group)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return "`".repeat(Math.max(least, longest + 1));
  }
}
