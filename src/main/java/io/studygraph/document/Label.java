package io.studygraph.document;

import io.studygraph.markdown.Prose;
import io.studygraph.markdown.Prose.Kind;
import io.studygraph.markdown.Prose.Run;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text that starts with a label in bold: {@code **Users:** 10 million}, {@code **Users**: 10
 * million}, {@code **Users** - 10 million}.
 *
 * @param text Markdown behind the label; empty when there is nothing else
 */
record Label(String name, String text) {

  private static final Pattern SEPARATOR = Pattern.compile("^\\s*(?:[:：]|[-–—]+\\s|→)?\\s*");

  /** Empty when the text starts otherwise, or goes on behind the bold words as a sentence does. */
  static Optional<Label> of(Prose prose) {
    if (prose.runs().isEmpty() || prose.runs().get(0).kind() != Kind.STRONG) {
      return Optional.empty();
    }
    Run strong = prose.runs().get(0);
    String name = strong.text().strip();
    String behind = prose.markdownAfter(strong.span().end());
    boolean closed = name.endsWith(":") || name.endsWith("：");
    String text = SEPARATOR.matcher(behind).replaceFirst("");
    boolean separated = closed || text.isEmpty() || isSeparated(behind);
    if (!separated || name.isEmpty()) {
      return Optional.empty();
    }
    String bare = closed ? name.substring(0, name.length() - 1).strip() : name;
    return Optional.of(new Label(bare, text.strip()));
  }

  private static boolean isSeparated(String behind) {
    String text = behind.stripLeading();
    return !text.isEmpty() && ":：-–—→(".indexOf(text.charAt(0)) >= 0;
  }
}
