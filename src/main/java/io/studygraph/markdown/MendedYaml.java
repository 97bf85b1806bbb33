package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML with two slips of authors: a comma too many ({@code [a, b],}), and in double quotes a
 * backslash that starts no escape ({@code "\gamma"}), which is read as itself.
 */
final class MendedYaml {

  /** Each slip costs another reading of the text. */
  private static final int MAX_SLIPS = 32;

  private static final int MAX_LENGTH = 1 << 16;

  /** Of the characters that Unicode gives no meaning, the first that may stand for a backslash. */
  private static final char FIRST_MARK = '\uE05C';

  private static final int MARKS = 64;

  private MendedYaml() {}

  /**
   * What a text holds.
   *
   * @param commas those that were passed over
   */
  record Result(@Nullable YamlNode root, boolean aliased, List<Span> commas) {}

  static Result read(SourceLines lines, Span span) throws MalformedYaml {
    StringBuilder content = new StringBuilder(span.in(lines.text()));
    boolean mendable = content.length() <= MAX_LENGTH;
    char mark = YamlNodes.NO_MARK;
    List<Span> commas = new ArrayList<>();
    for (int slips = 0; ; slips++) {
      try {
        Yaml.Result read = Yaml.read(lines, span, content.toString(), mark);
        return new Result(read.root(), read.aliased(), commas);
      } catch (MalformedYaml fault) {
        int at = fault.offset() - span.start();
        if (!mendable || slips == MAX_SLIPS || at < 0 || at > content.length()) {
          throw fault;
        } else if (isStrayComma(content, at)) {
          content.setCharAt(at, ' ');
          commas.add(lines.span(span.start() + at, span.start() + at + 1));
        } else if (fault.isEscape() && backslashBefore(content, at) >= 0) {
          mark = mark == YamlNodes.NO_MARK ? unused(content.toString()) : mark;
          if (mark == YamlNodes.NO_MARK) {
            throw fault;
          }
          content.setCharAt(backslashBefore(content, at), mark);
        } else {
          throw fault;
        }
      }
    }
  }

  /** A mark that the text neither holds nor makes by an escape. */
  private static char unused(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    for (char mark = FIRST_MARK; mark < FIRST_MARK + MARKS; mark++) {
      if (text.indexOf(mark) < 0
          && !upper.contains(String.format(Locale.ROOT, "%04X", (int) mark))) {
        return mark;
      }
    }
    return YamlNodes.NO_MARK;
  }

  /** One behind a collection or a quote at the end of a line, or behind another one. */
  private static boolean isStrayComma(CharSequence text, int at) {
    if (at >= text.length() || text.charAt(at) != ',') {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    int behind = at + 1;
    while (behind < text.length() && " \t".indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    boolean last = behind == text.length() || "\r\n#".indexOf(text.charAt(behind)) >= 0;
    return before >= 0
        && (",[{".indexOf(text.charAt(before)) >= 0
            || (last && "]}\"'".indexOf(text.charAt(before)) >= 0));
  }

  /** The fault is found behind the backslash, or behind its letter where digits should follow. */
  private static int backslashBefore(CharSequence text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
      if (text.charAt(i) == '\\') {
        return i;
      }
    }
    return -1;
  }
}
