package io.studygraph.document;

import io.studygraph.markdown.Prose;
import io.studygraph.markdown.Prose.Kind;
import io.studygraph.markdown.Prose.Run;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that starts with a label in bold: {@code **Users:** 10 million}, {@code **Users**: 10
 * million}, {@code **Users** - 10 million}.
 *
 * @param text Markdown behind the label; empty when there is nothing else
 */
record Label(String name, String text) {

  private static final Separator SEPARATOR =
      new Separator("^\\s*(?:[:：=|]+>?|[-–—~]+>?\\s|[→⇒])?\\s*");

  /** The tick of a task list. */
  private static final Pattern TICK = Pattern.compile("^\\[[ xX]]\\s+");

  /** A name of at most six words before a colon, or before a dash between spaces. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "([`*_]{0,3}[\\p{L}\\p{N}][^\\s:：.,;!?]*(?: [^\\s:：.,;!?]+){0,5})(?:\\s?[:：]|\\s[-–—=→]) +(\\S.*)",
          Pattern.DOTALL);

  /** Marks of emphasis and of a task list, and what may stand for the latter. */
  private static final String MAY_START = "*_[\\&";

  /** Empty when the text starts otherwise, or goes on behind the bold words as a sentence does. */
  static Optional<Label> of(Prose prose) {
    Optional<Run> first = strong(prose);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Run strong = first.get();
    String name = strong.text().strip();
    String behind = prose.markdownAfter(strong.span().end());
    boolean closed = name.endsWith(":") || name.endsWith("：");
    String text = SEPARATOR.skippedIn(behind);
    boolean separated = closed || text.isEmpty() || isSeparated(behind);
    if (!separated || name.isEmpty()) {
      return Optional.empty();
    }
    String bare = closed ? name.substring(0, name.length() - 1).strip() : name;
    return Optional.of(new Label(bare, text.strip()));
  }

  /**
   * Where every entry is to have a label: one without a separator too, and one that is not bold:
   * {@code **Latency** below 100 ms}, {@code Users: 10 million}.
   */
  static Optional<Label> loose(Prose prose) {
    return of(prose)
        .or(() -> strong(prose).flatMap(strong -> unseparated(strong, prose)))
        .or(() -> plain(prose));
  }

  private static Optional<Label> unseparated(Run strong, Prose prose) {
    String name = strong.text().strip();
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Label(name, prose.markdownAfter(strong.span().end()).strip()));
  }

  private static Optional<Label> plain(Prose prose) {
    Matcher parts = PLAIN.matcher(TICK.matcher(prose.markdown()).replaceFirst(""));
    return parts.matches() && strong(prose).isEmpty()
        ? Optional.of(new Label(bare(parts.group(1)), parts.group(2).strip()))
        : Optional.empty();
  }

  private static String bare(String name) {
    return name.replaceAll("[`*_]{1,3}(?=\\s|$)|(?<=^|\\s)[`*_]{1,3}", "");
  }

  /** The bold words that a text starts with, behind the tick of a task list. */
  private static Optional<Run> strong(Prose prose) {
    if (MAY_START.indexOf(prose.first()) < 0) {
      return Optional.empty(); // as most texts do, whose inlines nobody needs then
    }
    Optional<Run> first = prose.firstRun();
    if (first.isEmpty() || first.get().kind() == Kind.STRONG) {
      return first;
    }
    for (Run run : prose.runs()) {
      if (run.kind() == Kind.STRONG) {
        return Optional.of(run);
      } else if (run.kind() != Kind.TEXT || !TICK.matcher(run.text() + " ").matches()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSeparated(String behind) {
    String text = behind.stripLeading();
    return !text.isEmpty() && ":：-–—→⇒=|~(".indexOf(text.charAt(0)) >= 0;
  }
}
