package io.studygraph.document;

import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The prompt and the options of an open question, without what tells the right ones. */
final class QuestionOptions {

  /** What may stand between an option and the mark at its end. */
  private static final String DASH = "(?:[ \\t]++[-–—]{1,2}(?=[ \\t]))?+[ \\t]*+";

  /** What tells at the end of a prompt or an option which option is right. */
  private static final Pattern GIVEAWAY =
      Pattern.compile(
          DASH
              + "(?:[✅✔☑✓🗸]\\x{FE0F}?(?:[ \\t]*+[*_]{0,2}(?:correct|right)(?: answer)?[!.]?[*_]{0,2})?+"
              + "|[*_]{0,2}\\((?:correct|right)(?: answer)?[!.]?\\)[*_]{0,2}"
              + "|(?:<--?|←)[ \\t]*+(?:correct|right|answer)[^\\n]{0,20}"
              + "|[(\\[*_]{0,3}\\b(?:answers?|ans|correct)[*_]{0,3}+[ \\t]?[:=][ \\t*_]{0,4}[A-H]\\b[^\\n]{0,40})[ \\t]*+$",
          Pattern.CASE_INSENSITIVE);

  /** What tells that an option is wrong. */
  private static final Pattern WRONG = Pattern.compile(DASH + "[❌✗✘✖]\\x{FE0F}?[ \\t]*+$");

  /** Why, on the line of the option itself; it may stand at a wrong one too. */
  private static final Pattern REASON =
      Pattern.compile(
          "[ \\t*_(]*+(?<![\\p{L}\\p{N}])Explanation[*_]{0,3}\\s*:.*", Pattern.CASE_INSENSITIVE);

  /** Those of the patterns above; the last is the first half of one. */
  private static final String SIGNS = "✅✔☑✓❌✗✘✖←\uD83D";

  /** What those patterns have in front of a colon or an equals sign. */
  private static final List<String> WORDS_OF_ANSWERS =
      List.of("answer", "answers", "ans", "correct", "explanation");

  private final QuestionBlock block;
  private final SourceLines lines;
  private final Concealment concealed;
  private final Boxes boxes;
  private final List<@Nullable OptionEmphasis> emphases = new ArrayList<>();
  private boolean labelled;
  private boolean inReason;

  QuestionOptions(QuestionBlock block, SourceLines lines, Concealment concealed) {
    this.block = block;
    this.lines = lines;
    this.concealed = concealed;
    this.boxes = new Boxes(lines, concealed);
  }

  boolean any() {
    return !block.options.isEmpty();
  }

  /** A line such as {@code Options:} stands above what comes. */
  void labelled() {
    labelled = true;
  }

  boolean isOption(QuestionLine found) {
    boolean unlettered = !any() || block.options.get(0).letter().isEmpty();
    return switch (found.kind()) {
      case OPTION ->
          any() || labelled || found.letter().equalsIgnoreCase("A") || inlineFirst(found) != null;
      case BOX -> unlettered;
      case BULLET -> unlettered && (any() || labelled);
      default -> false;
    };
  }

  private @Nullable InlineOption inlineFirst(QuestionLine found) {
    Span last = block.prompt.get(block.prompt.size() - 1);
    return !any() && found.letter().equalsIgnoreCase("B")
        ? InlineOption.in(last, lines).orElse(null)
        : null;
  }

  void take(int line, QuestionLine found) {
    InlineOption inline = found.is(Kind.OPTION) ? inlineFirst(found) : null;
    if (inline != null) {
      block.prompt.set(block.prompt.size() - 1, inline.prompt());
      add("A", false, inline.option());
      emphases.add(null);
    }
    boolean ticked = boxes.take(line, found);
    Span shown = add(found.letter(), ticked, found.behind(lines, line));
    emphases.add(OptionEmphasis.of(lines, line, shown).orElse(null));
  }

  private Span add(String letter, boolean ticked, Span whole) {
    boolean mayTell = maySpeakOfAnswer(whole);
    Span bare = mayTell ? without(REASON, whole) : whole;
    inReason = !bare.equals(whole);
    Span right = mayTell ? without(GIVEAWAY, bare) : bare;
    Span shown = mayTell ? without(WRONG, right) : right;
    block.options.add(new OptionBlock(letter, ticked || !right.equals(bare), shown));
    return shown;
  }

  /** A line that goes on with what stands above it: a reason, an option, or the prompt. */
  void goOn(int line) {
    if (inReason) {
      concealed.add(line);
    } else if (any() || !labelled) {
      block.goOn(lines.span(line));
    }
  }

  /** Emphasis says nothing when all options have it, or none. */
  void end() {
    boxes.end();
    int emphasised = 0;
    for (OptionEmphasis emphasis : emphases) {
      emphasised += emphasis == null ? 0 : 1;
    }
    if (emphasised == 0 || emphasised == emphases.size()) {
      return;
    }
    for (int i = 0; i < emphases.size(); i++) {
      OptionEmphasis emphasis = emphases.get(i);
      if (emphasis != null) {
        OptionBlock option = block.options.get(i);
        emphasis.conceal(concealed, lines);
        option.emphasise(emphasis.within(option.text().get(0)));
      }
    }
  }

  /** An equal span when there is nothing to conceal at its end. */
  Span withoutGiveaway(Span text) {
    return maySpeakOfAnswer(text) ? without(GIVEAWAY, text) : text;
  }

  private Span without(Pattern pattern, Span text) {
    Matcher giveaway = pattern.matcher(text.in(lines.text()));
    if (!giveaway.find()) {
      return text;
    }
    int end = text.start() + giveaway.start();
    concealed.add(lines.span(end, text.end()));
    return new Span(text.start(), end, text.firstLine(), text.lastLine());
  }

  /** A first look, since most options have nothing at their end: at signs, and beside marks. */
  private boolean maySpeakOfAnswer(Span span) {
    String text = lines.text();
    for (int at = span.start(); at < span.end(); at++) {
      char c = text.charAt(at);
      boolean may =
          switch (c) {
            case '(' -> isAt(text, at + 1, "correct") || isAt(text, at + 1, "right");
            case '<' -> text.startsWith("-", at + 1);
            case ':', '=' -> isBehindWord(text, at, span.start());
            default -> c > '\u2000' && SIGNS.indexOf(c) >= 0;
          };
      if (may) {
        return true;
      }
    }
    return false;
  }

  /** Whether such a word stands in front of a place, and blanks and emphasis between them. */
  private static boolean isBehindWord(String text, int place, int start) {
    int end = place;
    while (end > start && " \t\f\u000B*_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    for (String word : WORDS_OF_ANSWERS) {
      if (isAt(text, end - word.length(), word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String text, int at, String word) {
    return text.regionMatches(true, at, word, 0, word.length());
  }
}
