package io.studygraph.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link as wikis write it: {@code [[rate-limiter#Token bucket|the bucket]]} → {@code
 * rate-limiter}, {@code Token bucket}, {@code the bucket}.
 *
 * @param target what it names, as written
 * @param heading a heading of the target, empty for the target as a whole
 * @param label what a reader sees: without one of its own, the target and the heading
 */
public record Wikilink(String target, String heading, String label) {

  private static final Pattern INSIDE =
      Pattern.compile(
          "([^\\[\\]|#\\n]{1,200})(?:#([^\\[\\]|\\n]{0,200}))?(?:\\|([^\\[\\]\\n]{0,200}))?");

  /** What a name never holds, and conditions in shell scripts do. */
  private static final Pattern NO_NAME = Pattern.compile("\\s.*|[^\\p{L}]*|.*[$=<>{}\"*`].*");

  /**
   * @param inside what stands between the brackets, in a table with the bar escaped
   * @return empty for what names nothing, as {@code [[5]]} and {@code [[ -f x ]]} do
   */
  public static Optional<Wikilink> of(String inside) {
    Matcher parts = INSIDE.matcher(inside.replace("\\|", "|"));
    if (!parts.matches() || NO_NAME.matcher(parts.group(1)).matches()) {
      return Optional.empty();
    }
    String target = parts.group(1).strip();
    String heading = part(parts, 2);
    String label = part(parts, 3);
    if (label.isEmpty()) {
      label = heading.isEmpty() ? target : target + " > " + heading;
    }
    return Optional.of(new Wikilink(target, heading, label));
  }

  private static String part(Matcher parts, int group) {
    return parts.group(group) == null ? "" : parts.group(group).strip();
  }
}
