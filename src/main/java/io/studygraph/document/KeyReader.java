package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the key and the explanation of one question. */
final class KeyReader {

  private static final Pattern BULLET = Pattern.compile("^[-*+][ \\t]++");
  private static final Pattern LETTERED =
      Pattern.compile("^[*_(]*([A-Za-z])[*_]*[).:][*_]*\\s+(.+)$");

  /** Lines without letters that may stand before the letters, such as a summary. */
  private static final int MAX_REMARKS = 3;

  /** Of more options none is looked for by its text: each line of a key costs a look at each. */
  private static final int MAX_OPTIONS = 100;

  private final QuestionBlock block;
  private final SourceLines lines;
  private final Set<String> letters = new TreeSet<>();
  private final List<String> remarks = new ArrayList<>();

  private KeyReader(QuestionBlock block, SourceLines lines) {
    this.block = block;
    this.lines = lines;
  }

  /**
   * @param lines of the text with the key still in it
   */
  static Key read(QuestionBlock block, SourceLines lines) {
    return new KeyReader(block, lines).read();
  }

  private Key read() {
    readLetters();
    Set<String> ticked = marked(OptionBlock::ticked);
    boolean contradicted = !letters.isEmpty() && !ticked.isEmpty() && !ticked.equals(letters);
    if (letters.isEmpty()) {
      letters.addAll(ticked.isEmpty() ? marked(OptionBlock::emphasised) : ticked);
    }
    DiagnosticCode problem = contradicted ? DiagnosticCode.QUESTION_KEY_UNREADABLE : problem();
    List<String> correct = problem == null ? List.copyOf(letters) : List.of();
    Span at = problem == null ? null : at(problem);
    return new Key(correct, explanation(), problem, at, lettered());
  }

  private void readLetters() {
    boolean complete = false;
    for (Span span : block.key) {
      String text = bare(span);
      if (text.isEmpty()) {
        complete |= !letters.isEmpty();
        continue;
      }
      boolean bullet = isBullet(text);
      boolean tooLate = complete || remarks.size() > MAX_REMARKS;
      if (tooLate
          || (!letters.isEmpty() && !bullet)
          || !takeLetters(bullet ? BULLET.matcher(text).replaceFirst("") : text)) {
        complete |= !letters.isEmpty();
        remarks.add(text);
      } else {
        complete = !bullet; // only a list goes on
      }
    }
  }

  /** Whether the text names options, by letters, by a letter and its text, or by its text alone. */
  private boolean takeLetters(String text) {
    KeyLetters list = KeyLetters.of(text, block.options.size());
    if (!list.letters().isEmpty()) {
      if (letters.isEmpty()) {
        remarks.clear(); // what stands above the letters, such as Show answer, explains nothing
      }
      letters.addAll(list.letters());
      if (!list.rest().isEmpty()) {
        remarks.add(list.rest());
      }
      return true;
    }
    var lettered = LETTERED.matcher(text);
    String letter = lettered.matches() ? lettered.group(1) : null;
    String named = normal(letter == null ? text : lettered.group(2));
    for (int i = 0; !named.isEmpty() && i < Math.min(MAX_OPTIONS, block.options.size()); i++) {
      boolean mayBe = letter == null || letter.equalsIgnoreCase(OptionKeys.at(i));
      if (mayBe && named.equals(normal(text(block.options.get(i).text())))) {
        letters.add(OptionKeys.at(i));
        return true;
      }
    }
    return false;
  }

  private Set<String> marked(Predicate<OptionBlock> mark) {
    Set<String> marked = Set.of();
    for (int i = 0; i < block.options.size(); i++) {
      if (mark.test(block.options.get(i))) {
        marked = marked.isEmpty() ? new TreeSet<>() : marked;
        marked.add(OptionKeys.at(i));
      }
    }
    return marked;
  }

  private @Nullable DiagnosticCode problem() {
    if (block.options.isEmpty()) {
      return block.gaps
          ? DiagnosticCode.QUESTION_WITH_GAPS
          : DiagnosticCode.QUESTION_WITHOUT_OPTIONS;
    } else if (holdsPlaceholder()) {
      return DiagnosticCode.QUESTION_PLACEHOLDER;
    } else if (!OptionKeys.areInOrder(block.options)) {
      return DiagnosticCode.QUESTION_OPTIONS_OUT_OF_ORDER;
    } else if (letters.isEmpty()) {
      return remarks.isEmpty()
          ? DiagnosticCode.QUESTION_WITHOUT_KEY
          : DiagnosticCode.QUESTION_KEY_UNREADABLE;
    }
    return OptionKeys.areOf(block.options.size(), letters)
        ? null
        : DiagnosticCode.QUESTION_KEY_OUTSIDE_OPTIONS;
  }

  private boolean holdsPlaceholder() {
    for (OptionBlock option : block.options) {
      if (placeholder(option.text())) {
        return true;
      }
    }
    return placeholder(block.prompt) || placeholder(block.key) || placeholder(block.explanation);
  }

  private boolean placeholder(List<Span> spans) {
    for (Span span : spans) {
      if (Placeholders.isIn(lines, span)) {
        return true;
      }
    }
    return false;
  }

  private Span at(DiagnosticCode problem) {
    boolean key =
        problem == DiagnosticCode.QUESTION_KEY_UNREADABLE
            || problem == DiagnosticCode.QUESTION_KEY_OUTSIDE_OPTIONS;
    return block.key.stream()
        .filter(span -> key && !bare(span).isEmpty())
        .findFirst()
        .orElse(block.shown());
  }

  private @Nullable Span lettered() {
    for (Span span : block.explanation) {
      if (LetterMention.isIn(span.in(lines.text()))) {
        return span;
      }
    }
    return null;
  }

  private @Nullable String explanation() {
    List<String> found = letters.isEmpty() ? List.of() : remarks;
    if (!block.explanation.isEmpty()) {
      found = KeyText.of(block.explanation, lines);
    }
    String text = String.join("\n", found).strip();
    while (text.endsWith("\n---") || text.endsWith("\n***") || text.endsWith("\n___")) {
      text = text.substring(0, text.length() - 4).stripTrailing();
    }
    return text.isEmpty() ? null : text;
  }

  private String bare(Span span) {
    return KeyText.withoutTags(span.in(lines.text())).strip();
  }

  private String text(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.in(lines.text()).strip()).append(' '));
    return text.toString();
  }

  private static boolean isBullet(String text) {
    return "-*+".indexOf(text.charAt(0)) >= 0 && BULLET.matcher(text).lookingAt();
  }

  private static String normal(String text) {
    return Headings.words(text).toLowerCase(Locale.ROOT);
  }
}
