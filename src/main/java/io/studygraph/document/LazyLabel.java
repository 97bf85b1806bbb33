package io.studygraph.document;

import io.studygraph.markdown.Prose;
import java.util.regex.Pattern;

/**
 * Parts the last entry of a list from a label that stands right below the list:
 *
 * <pre>
 * - `GET /links` - all
 * **Admin:**
 * </pre>
 */
final class LazyLabel {

  private static final Pattern LABEL = Pattern.compile("\\*\\*[^*\\n]{1,100}(?::\\*\\*|\\*\\*:).*");

  /** A line end of two characters. */
  private static final int UNINDENTED = 2;

  private LazyLabel() {}

  /** The number of the label's line, counted from 0 for the first; 0 when there is none. */
  static int line(Prose prose) {
    if (prose.lines().size() > 1 && prose.markdown().contains("\n**")) {
      String[] lines = prose.markdown().split("\n", -1);
      for (int i = 1; i < lines.length; i++) {
        int gap = prose.lines().get(i).start() - prose.lines().get(i - 1).end();
        if (gap <= UNINDENTED && LABEL.matcher(lines[i]).matches()) {
          return i;
        }
      }
    }
    return 0;
  }
}
