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

  private static final Pattern KEY = Pattern.compile("\\s*[\\w\"'-][^:]{0,100}:(\\s.*)?");

  public static FrontMatter of(SourceLines lines) {
    String opening = trimmed(lines, 1);
    boolean yaml = opening.equals("---");
    if ((yaml || opening.equals("+++")) && startsLikeKeys(lines)) {
      for (int line = 2; line <= lines.count(); line++) {
        if (lines.line(line).stripTrailing().equals(opening)) {
          Span content = lines.span(lines.start(2), lines.start(line));
          return new FrontMatter(yaml ? Kind.YAML : Kind.TOML, content, line + 1);
        }
      }
      return new FrontMatter(yaml ? Kind.UNCLOSED : Kind.NONE, lines.span(1), 1);
    }
    return new FrontMatter(Kind.NONE, lines.span(0, 0), 1);
  }

  /** A byte order mark may stand before the front matter. */
  private static String trimmed(SourceLines lines, int line) {
    String text = lines.line(line).stripTrailing();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** A thematic break may start a text too; what has a blank line below it and no key is one. */
  private static boolean startsLikeKeys(SourceLines lines) {
    int line = 2;
    while (line <= lines.count() && lines.isBlank(line)) {
      line++;
    }
    if (line > lines.count()) {
      return false;
    }
    String first = lines.line(line);
    return line == 2 || first.stripTrailing().equals("---") || KEY.matcher(first).matches();
  }
}
