package io.studygraph.markdown;

import java.util.regex.Pattern;

/**
 * Where the front matter of a text is: between a first line {@code ---} and the next such line.
 *
 * @param content what stands between the two lines; for {@link Kind#UNCLOSED} the opening line
 * @param bodyLine the first line of the body
 */
public record FrontMatter(Kind kind, Span content, int bodyLine) {

  /** How the text starts. */
  public enum Kind {
    NONE,
    YAML,
    /** Between lines {@code +++}: recognised, not read. */
    TOML,
    /** Starts like YAML front matter but has no closing line, so all of it is body. */
    UNCLOSED
  }

  private static final String YAML = "---";
  private static final String TOML = "+++";

  private static final Pattern KEY = Pattern.compile("\\s*[\\w\"'-][^:]{0,100}:(\\s.*)?");

  public static FrontMatter of(SourceLines lines) {
    String opening = opening(lines);
    boolean yaml = opening.equals(YAML);
    if (!opening.isEmpty() && startsLikeKeys(lines)) {
      for (int line = 2; line <= lines.count(); line++) {
        if (isMarker(lines, line, lines.start(line), opening)) {
          Span content = lines.span(lines.start(2), lines.start(line));
          return new FrontMatter(yaml ? Kind.YAML : Kind.TOML, content, line + 1);
        }
      }
      return new FrontMatter(yaml ? Kind.UNCLOSED : Kind.NONE, lines.span(1), 1);
    }
    return new FrontMatter(Kind.NONE, lines.span(0, 0), 1);
  }

  /** What the first line says, if it may open front matter. A byte order mark may stand before. */
  private static String opening(SourceLines lines) {
    int start = lines.text().startsWith("\uFEFF") ? 1 : 0;
    return isMarker(lines, 1, start, YAML) ? YAML : isMarker(lines, 1, start, TOML) ? TOML : "";
  }

  /** Whether the marker is all that stands on a line, from {@code start} on. */
  private static boolean isMarker(SourceLines lines, int line, int start, String marker) {
    int behind = start + marker.length();
    return lines.text().startsWith(marker, start)
        && lines.text().substring(behind, lines.end(line)).isBlank();
  }

  /** A thematic break may start a text too; what has a blank line below it and no key is one. */
  private static boolean startsLikeKeys(SourceLines lines) {
    int line = 2;
    while (line <= lines.count() && lines.isBlank(line)) {
      line++;
    }
    return line <= lines.count()
        && (line == 2
            || isMarker(lines, line, lines.start(line), YAML)
            || KEY.matcher(lines.line(line)).matches());
  }
}
