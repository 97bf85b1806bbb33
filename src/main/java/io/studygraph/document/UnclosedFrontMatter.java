package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import java.util.regex.Pattern;

/** Conceals the answers of front matter whose end is not known, and all that stands above them. */
final class UnclosedFrontMatter {

  /** A key of YAML: in lower case, which the labels of a body are not. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "[\\s{,-]*+[\"']?+(?:answers?+|explanation|correct\\w*+|solution)[\"']?+\\s*+:.*");

  private static final Pattern IN_FLOW =
      Pattern.compile(
          "[{,]\\s*+[\"']?+(?:answers?+|explanation|correct\\w*+|solution)[\"']?+\\s*+:");

  private UnclosedFrontMatter() {}

  static Concealment conceal(SourceLines lines) {
    int last = 0;
    for (int line = 1; line <= lines.count(); line++) {
      String text = lines.line(line);
      if (ANSWER.matcher(text).matches() || IN_FLOW.matcher(text).find()) {
        last = line;
      }
    }
    while (last > 0 && last < lines.count() && goesOn(lines.line(last + 1))) {
      last++;
    }
    Concealment concealed = new Concealment();
    concealed.addLines(1, last);
    return concealed;
  }

  /** Whether a value may go on with this line. */
  private static boolean goesOn(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }
}
