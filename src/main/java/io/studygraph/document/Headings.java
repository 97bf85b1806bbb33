package io.studygraph.document;

import io.studygraph.markdown.Prose;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from a heading what its section is for. */
final class Headings {

  /** {@code Quiz 2}, {@code Caching quiz}: a quiz not known as one would show its answers. */
  private static final Pattern QUIZ =
      Pattern.compile(
          "(?:.{1,60} )?(?:quiz|quizzes|mcqs?|(?:quiz|practice|review) questions)(?: \\d+)?");

  /** {@code {#id}}, and the attributes of other dialects: {@code {: .class}}. */
  private static final Pattern ID = Pattern.compile("\\{[#.:][^{}]{0,200}}\\s*$");

  /** Pictures such as badges, linked or not, and tags of HTML. Bounded, to stay linear. */
  private static final Pattern ORNAMENT =
      Pattern.compile(
          "\\[!\\[[^\\[\\]]{0,200}][(\\[][^()\\[\\]]{0,400}[)\\]]][(\\[][^()\\[\\]]{0,400}[)\\]]"
              + "|!\\[[^\\[\\]]{0,200}][(\\[][^()\\[\\]]{0,400}[)\\]]"
              + "|</?[a-z][^<>]{0,400}>");

  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,200})]\\([^()]{0,400}\\)");

  /** {@code 1.}, {@code 2.3)}, {@code IV.}, {@code B)}, {@code Step 2:}, {@code Part 3 -}. */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*(?:(?:step|part|section|phase|chapter)\\s+)?"
              + "(?:\\d{1,3}(?:\\.\\d{1,3}){0,5}|[ivxl]{1,6}|[a-z])\\s?(?:[.):\\]]|\\s[-–—])\\s+");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\s\\([^()]{1,100}\\)\\W*$");

  /** No name of a section is as long as this, whatever stands around it. */
  private static final int MAX_DECORATED = 200;

  private static final Pattern SENTENCE_END = Pattern.compile("[^.][.,;:。]\\p{Pe}?$");
  private static final Pattern NUMBERS =
      Pattern.compile("^(?:(?:step|part|section|phase|chapter) )?(?:\\d+ )+");

  private Headings() {}

  /**
   * @param heading Markdown, with or without its {@code #}
   */
  static Role role(String heading) {
    Role usual = RoleNames.ofTemplate(heading);
    if (usual != null) {
      return usual;
    }
    String name = bare(heading);
    Optional<Role> role = named(normal(name));
    if (role.isPresent() || name.length() > MAX_DECORATED || !mayBeDecorated(name)) {
      return role.orElse(Role.OTHER);
    }
    String undecorated =
        IN_BRACKETS.matcher(ORDINAL.matcher(name).replaceFirst("")).replaceFirst("");
    return undecorated.equals(name) ? Role.OTHER : named(normal(undecorated)).orElse(Role.OTHER);
  }

  private static boolean mayBeDecorated(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (".:)]-–—".indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Role> named(String name) {
    Optional<Role> role = RoleNames.role(name);
    boolean mayBeQuiz = name.contains("qui") || name.contains("mcq") || name.contains("questions");
    return role.isEmpty() && mayBeQuiz && QUIZ.matcher(name).matches()
        ? Optional.of(Role.QUIZZES)
        : role;
  }

  /** {@code [Summary](#s) ![badge](x.svg)} → {@code summary}. */
  private static String bare(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    return lower.indexOf('[') < 0 && lower.indexOf('<') < 0
        ? lower
        : LINK.matcher(ORNAMENT.matcher(lower).replaceAll(" ")).replaceAll("$1");
  }

  /** Text that no author would underline: more than a line, a bullet's worth, or a sentence. */
  static boolean isSentence(Prose heading) {
    return heading.lines().size() > 1 || SENTENCE_END.matcher(heading.plain()).find();
  }

  /** {@code 🔥 3. Scale & Constraints {#scale}} → {@code scale and constraints}. */
  static String normal(String heading) {
    String bare = heading.indexOf('{') < 0 ? heading : ID.matcher(heading).replaceFirst("");
    String lower = bare.toLowerCase(Locale.ROOT);
    String words =
        words(lower.indexOf('&') < 0 ? lower : lower.replace("&amp;", "&").replace("&", " and "));
    return mayBeNumbered(words) ? NUMBERS.matcher(words).replaceFirst("") : words;
  }

  /** Letters and digits as they are, one space for all that stands between them. */
  static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    int c;
    for (int at = 0; at < text.length(); at += Character.charCount(c)) {
      c = text.codePointAt(at);
      if (Character.isLetter(c) || isNumber(c)) {
        if (gap && !words.isEmpty()) {
          words.append(' ');
        }
        words.appendCodePoint(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return words.toString();
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean mayBeNumbered(String words) {
    return !words.isEmpty()
        && (isNumber(words.codePointAt(0)) || "spc".indexOf(words.charAt(0)) >= 0);
  }
}
