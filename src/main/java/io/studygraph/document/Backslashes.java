package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.YamlNode;
import io.studygraph.markdown.YamlNode.Mapping;
import io.studygraph.markdown.YamlNode.Scalar;
import io.studygraph.markdown.YamlNode.Sequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds backslashes in double quotes that were not meant to escape: {@code "\gamma"}, and {@code
 * "\epsilon"}, of which YAML makes a control character and {@code psilon}.
 */
final class Backslashes {

  private static final Pattern ESCAPE = Pattern.compile("\\\\([^\\n\\r])([A-Za-z0-9]*)");

  /** What YAML gives a meaning to. */
  private static final String MEANT = "0abtnvfre \"/\\N_LPxuU\t";

  /** Escapes that nobody writes in prose: what follows them was meant to be one with the letter. */
  private static final String RARE = "abvfeNLP";

  /** Those that one writes in prose begin these commands, which no words go on like. */
  private static final Set<String> COMMANDS =
      Set.of(
          "nabla",
          "natural",
          "nearrow",
          "neq",
          "nexists",
          "ngeq",
          "nleq",
          "nmid",
          "nonumber",
          "not",
          "notin",
          "nparallel",
          "nsubseteq",
          "nwarrow",
          "rangle",
          "rceil",
          "rfloor",
          "rho",
          "right",
          "rightarrow",
          "rvert",
          "tau",
          "text",
          "textbf",
          "textit",
          "textrm",
          "texttt",
          "tfrac",
          "therefore",
          "theta",
          "tilde",
          "times",
          "to",
          "triangle");

  private final SourceLines lines;
  private final Diagnostics diagnostics;

  private Backslashes(SourceLines lines, Diagnostics diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /**
   * @param mapping without aliases, which would be told twice
   */
  static void report(Mapping mapping, SourceLines lines, Diagnostics diagnostics) {
    new Backslashes(lines, diagnostics).check(mapping);
  }

  /** As deep as YAML is read. */
  private void check(YamlNode node) {
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> check(entry.value()));
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::check);
    } else if (node instanceof Scalar scalar
        && lines.text().startsWith("\"", scalar.span().start())
        && scalar.span().in(lines.text()).indexOf('\\') >= 0) {
      check(scalar.span());
    }
  }

  private void check(Span span) {
    Matcher escape = ESCAPE.matcher(span.in(lines.text()));
    while (escape.find()) {
      if (isMistaken(escape.group(1).charAt(0), escape.group(2))) {
        int at = span.start() + escape.start();
        Span found = lines.span(at, span.start() + escape.end());
        Fix fix = diagnostics.fix(lines.span(at, at), "\\");
        diagnostics.add(DiagnosticCode.FRONT_MATTER_BACKSLASH, found, null, fix);
      }
    }
  }

  private static boolean isMistaken(char letter, String behind) {
    if ("xuU".indexOf(letter) >= 0) {
      int digits = letter == 'x' ? 2 : letter == 'u' ? 4 : 8;
      return !behind.matches("[0-9a-fA-F]{" + digits + "}.*");
    }
    return MEANT.indexOf(letter) < 0
        || (RARE.indexOf(letter) >= 0 && behind.matches("[A-Za-z].*"))
        || COMMANDS.contains(letter + behind);
  }
}
