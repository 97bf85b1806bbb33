package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the text of a bullet, to be copied for the next one. */
final class BulletStyle {

  private static final Pattern LEAD =
      Pattern.compile("([ \\t]*+)(?:([-*+])|(\\d{1,9})([.)]))([ \\t]++)");

  private BulletStyle() {}

  /** {@code * } → {@code * }, {@code 2. } → {@code 3. }, empty for what is no bullet. */
  static String next(SourceLines lines, Lines bullet) {
    Matcher lead = LEAD.matcher(lines.line(bullet.start()));
    if (!lead.lookingAt()) {
      return "";
    } else if (lead.group(2) != null) {
      return lead.group();
    }
    int number = Integer.parseInt(lead.group(3)) + 1;
    return lead.group(1) + number + lead.group(4) + lead.group(5);
  }

  /** The text of a bullet down to its last line. */
  static Span text(SourceLines lines, Lines bullet) {
    Matcher lead = LEAD.matcher(lines.line(bullet.start()));
    int start = lines.start(bullet.start()) + (lead.lookingAt() ? lead.end() : 0);
    return new Span(start, lines.end(bullet.end()), bullet.start(), bullet.end());
  }
}
