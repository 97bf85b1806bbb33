package io.studygraph.document;

import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.markdown.ListChange;
import io.studygraph.markdown.ListChange.Step;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.Splice;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes which options are right: the letters of the key, or the ticks of boxes. */
final class KeyChange {

  private static final String SEPARATOR =
      "[).\\]*_`]{0,4}[ \\t]*(?:,?[ \\t]*(?:and\\b|or\\b|&)|[,;/+])[ \\t]*[*_`(\\[]{0,4}";

  private static final Pattern LETTERS =
      Pattern.compile(
          "(?<![A-Za-z])[A-Za-z](?:" + SEPARATOR + "[A-Za-z](?![A-Za-z]))*(?![A-Za-z])");

  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern BETWEEN = Pattern.compile(SEPARATOR);
  private static final Pattern TOGETHER = Pattern.compile("[A-Z][A-Za-z]{1,7}(?=\\.?\\s*$)");
  private static final Pattern BOX = Pattern.compile("\\[([ xX])]");

  private final SourceLines lines;
  private final String lineEnd;
  private final QuestionBlock block;
  private final DraftQuestion before;
  private final DraftQuestion after;

  KeyChange(
      SourceLines lines,
      String lineEnd,
      QuestionBlock block,
      DraftQuestion before,
      DraftQuestion after) {
    this.lines = lines;
    this.lineEnd = lineEnd;
    this.block = block;
    this.before = before;
    this.after = after;
  }

  /** Whether the dialect has a place for it. */
  boolean change(List<Splice> splices) {
    boolean ticked = block.options.stream().anyMatch(OptionBlock::ticked);
    boolean boxed = block.options.stream().allMatch(option -> box(option) != null);
    boolean keyed = block.key.stream().anyMatch(span -> !span.in(lines.text()).isBlank());
    if (boxed && (ticked || (!keyed && !block.options.isEmpty()))) {
      tick(splices);
      return true;
    } else if (before.correct().equals(after.correct()) && !namesTexts()) {
      return true;
    } else if (after.correct().isEmpty() || ticked) {
      return false;
    }
    return keyed ? letters(splices) : !block.options.isEmpty() && add(splices);
  }

  private void tick(List<Splice> splices) {
    for (Step step : ListChange.between(before.options(), after.options(), String::equals)) {
      if (!step.inserts() && !step.removes()) {
        Span box = box(block.options.get(step.from()));
        boolean right = after.correct().contains(OptionKeys.at(step.to()));
        if (box != null && right != block.options.get(step.from()).ticked()) {
          splices.add(Splice.replace(box, right ? "x" : " "));
        }
      }
    }
  }

  /** The inside of a box before an option. */
  private @Nullable Span box(OptionBlock option) {
    Span text = option.text().get(0);
    int start = lines.start(text.firstLine());
    Matcher box = BOX.matcher(lines.text().substring(start, text.start()));
    return box.find() ? lines.span(start + box.start(1), start + box.end(1)) : null;
  }

  /** Whether the key is the text of an option that changes. */
  private boolean namesTexts() {
    return !before.options().equals(after.options())
        && keySpan() != null
        && KeyLetters.of(keyText(), before.options().size()).letters().isEmpty();
  }

  private @Nullable Span keySpan() {
    return block.key.stream()
        .filter(span -> !span.in(lines.text()).isBlank())
        .findFirst()
        .orElse(null);
  }

  private String keyText() {
    Span span = keySpan();
    return span == null ? "" : span.in(lines.text());
  }

  private boolean letters(List<Splice> splices) {
    for (Span span : block.key) {
      String text = span.in(lines.text());
      Matcher together = TOGETHER.matcher(text);
      Matcher list = LETTERS.matcher(text);
      if (before.correct().size() > 1 && together.find() && same(together.group(), "")) {
        splices.add(splice(span, together, String.join("", after.correct())));
        return true;
      } else if (list.find() && same(list.group(), SEPARATOR)) {
        splices.add(splice(span, list, list(list.group())));
        return text(span, list.end(), splices);
      }
    }
    return false;
  }

  private boolean same(String letters, String separator) {
    List<String> found =
        List.of(letters.split(separator)).stream()
            .map(letter -> letter.toUpperCase(Locale.ROOT))
            .sorted()
            .toList();
    return found.equals(before.correct());
  }

  /** With the separators that there are, as far as they reach. */
  private String list(String old) {
    List<String> separators = BETWEEN.matcher(old).results().map(r -> r.group()).toList();
    boolean lower = Character.isLowerCase(old.charAt(0));
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < after.correct().size(); i++) {
      String letter = after.correct().get(i);
      list.append(i == 0 ? "" : separator(separators, i - 1));
      list.append(lower ? letter.toLowerCase(Locale.ROOT) : letter);
    }
    return list.toString();
  }

  private String separator(List<String> separators, int at) {
    if (separators.isEmpty()) {
      return ", ";
    }
    boolean last = at == after.correct().size() - 2;
    return last
        ? separators.get(separators.size() - 1)
        : separators.get(Math.min(at, separators.size() - 1));
  }

  /** The text of the option may stand behind its letter. */
  private boolean text(Span span, int behind, List<Splice> splices) {
    if (before.correct().size() != 1) {
      return true;
    }
    String old = before.options().get(OptionKeys.index(before.correct().get(0)));
    String text = span.in(lines.text());
    int at = text.indexOf(old, behind);
    boolean follows =
        at >= 0
            && !LETTER.matcher(text.substring(behind, at)).find()
            && text.substring(at + old.length()).isBlank();
    if (follows && after.correct().size() == 1) {
      String asked = after.options().get(OptionKeys.index(after.correct().get(0)));
      splices.add(new Splice(span.start() + at, span.start() + at + old.length(), asked));
    }
    return !follows || after.correct().size() == 1;
  }

  private static Splice splice(Span span, Matcher found, String text) {
    return new Splice(span.start() + found.start(), span.start() + found.end(), text);
  }

  private boolean add(List<Splice> splices) {
    return splices.add(
        Splice.insert(
            lines.end(block.shown().lastLine()),
            lineEnd + "Answers: " + String.join(", ", after.correct())));
  }
}
