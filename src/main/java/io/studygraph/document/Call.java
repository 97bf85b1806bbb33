package io.studygraph.document;

import io.studygraph.markdown.Prose;
import io.studygraph.markdown.Prose.Kind;
import io.studygraph.markdown.Prose.Run;
import io.studygraph.markdown.SourceLines;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call of an API with what stands behind it: {@code `GET /links/{code}` - redirects} → {@code
 * GET}, {@code /links/{code}}, {@code redirects}.
 */
record Call(String method, String path, @Nullable String description) {

  private static final Set<String> HTTP =
      Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

  /** In code or in bold, with any word for a method: {@code `RPC GetUser`}. */
  private static final Pattern MARKED = Pattern.compile("([A-Z]{2,10})\\s+(\\S.*)");

  /** The method alone may be marked, or the path, or nothing: {@code **GET** `/links`}. */
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?:\\[[ xX]]\\s+)?[*_`]{0,5}(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[*_`:]{0,5}\\s+"
              + "[*_`]{0,5}((?:/|https?://)[^\\s`]*)(?:`[*_]{0,4})?(.*)",
          Pattern.DOTALL);

  /** Marks, and a word in capitals. */
  private static final Pattern MAY_START =
      Pattern.compile("[^\\p{L}\\p{N}]*+(?:[xX]][^\\p{L}]*+)?+[A-Z]{2}");

  private static final int MAX_MARKS = 24;
  private static final Pattern PATH_END = Pattern.compile("(?:\\*\\*:?|__:?|[:,;])+$");
  private static final Pattern VERSION = Pattern.compile("\\s+HTTP/\\d.*");
  private static final Separator SEPARATOR = new Separator("^[\\s*_]*(?:[-–—:→=]+>?|#+|//)?\\s*");

  /** With a method of HTTP and a path that is one, so that it can be told anywhere. */
  boolean isCertain() {
    return HTTP.contains(method) && (path.startsWith("/") || path.matches("https?://.*"));
  }

  /** The lines where a path may start, and that hold a method of HTTP or stand below one. */
  static BitSet mayBeOn(SourceLines lines) {
    BitSet found = new BitSet();
    String text = lines.text();
    for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
      if (mayStartPath(text, at)) {
        int line = lines.lineAt(at);
        found.set(line, holdsMethod(line, lines) || (line > 1 && holdsMethod(line - 1, lines)));
        at = lines.next(line) - 1;
      }
    }
    return found;
  }

  /** Behind blanks or marks, be it with a scheme; neither {@code and/or} nor a link's target. */
  private static boolean mayStartPath(String text, int slash) {
    int start = slash;
    if (start > 0 && text.charAt(start - 1) == ':') {
      start--;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
    }
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    return !Character.isLetterOrDigit(before) && "(./".indexOf(before) < 0;
  }

  private static boolean holdsMethod(int line, SourceLines lines) {
    String text = lines.text();
    int end = lines.next(line);
    for (int at = lines.start(line); at < end; at++) {
      if (isCapital(text.charAt(at)) && at + 1 < end && isCapital(text.charAt(at + 1))) {
        for (String method : HTTP) {
          if (text.startsWith(method, at)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isMethod(String text) {
    return HTTP.contains(text.strip());
  }

  static Optional<Call> of(Prose prose) {
    if (!MAY_START.matcher(prose.start(MAX_MARKS)).lookingAt()) {
      return Optional.empty(); // as most texts do, whose inlines nobody needs then
    }
    Optional<Run> first = mark(prose);
    if (first.isPresent()) {
      Matcher marked = MARKED.matcher(first.get().text().strip());
      if (marked.matches()) {
        String behind = prose.markdownAfter(first.get().span().end());
        return Optional.of(call(marked.group(1), marked.group(2), behind));
      }
    }
    return of(prose.markdown());
  }

  /** Whether the call is set off from a sentence that mentions it. */
  static boolean isMarked(Prose prose) {
    return mark(prose).isPresent();
  }

  /** The code or the bold words that a text starts with. */
  private static Optional<Run> mark(Prose prose) {
    return Character.isLetter(prose.first())
        ? Optional.empty()
        : prose.firstRun().filter(run -> run.kind() == Kind.CODE || run.kind() == Kind.STRONG);
  }

  static Optional<Call> of(String text) {
    Matcher loose = LOOSE.matcher(text.strip());
    return loose.matches()
        ? Optional.of(call(loose.group(1), loose.group(2), loose.group(3)))
        : Optional.empty();
  }

  private static Call call(String method, String path, String behind) {
    String bare = path.contains("HTTP/") ? VERSION.matcher(path).replaceFirst("") : path;
    bare = bare.strip();
    if (!bare.isEmpty() && "*_:,;".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = PATH_END.matcher(bare).replaceFirst("");
    }
    String description = SEPARATOR.skippedIn(behind).strip();
    return new Call(method, bare, description.isEmpty() ? null : description);
  }
}
