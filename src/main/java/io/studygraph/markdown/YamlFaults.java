package io.studygraph.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a text in words of ours: the parser's quote it, and it may be a key. */
final class YamlFaults {

  static final String ESCAPE = "a backslash inside double quotes";

  private static final String OTHER = "a form that YAML does not allow";

  private record Fault(String start, String words) {}

  private static final List<Fault> KNOWN =
      List.of(
          new Fault("mapping values are not allowed", "a colon inside a value without quotes"),
          new Fault("found unknown escape character", ESCAPE),
          new Fault("expected escape sequence of", ESCAPE),
          new Fault("could not find expected ':'", "a line without a colon"),
          new Fault("found unexpected end of stream", "a quote that is not closed"),
          new Fault("found unexpected document separator", "a quote that is not closed"),
          new Fault("expected ',' or ']'", "a list that is not closed, or lacks a comma"),
          new Fault("expected ',' or '}'", "a mapping that is not closed, or lacks a comma"),
          new Fault("expected the node content", "a value that is missing"),
          new Fault("expected <block end>", "a line that fits in nowhere"),
          new Fault("sequence entries are not allowed", "a list on the line of its key"),
          new Fault("found character", "a character that no value starts with"));

  private YamlFaults() {}

  static String words(@Nullable String problem) {
    return KNOWN.stream()
        .filter(fault -> problem != null && problem.startsWith(fault.start))
        .map(Fault::words)
        .findFirst()
        .orElse(OTHER);
  }
}
