package io.studygraph.document;

import io.studygraph.document.QuestionBlock.OptionBlock;
import io.studygraph.document.QuestionLine.Kind;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question while its lines come in. Once a key or an explanation starts, in whatever form, all is
 * concealed down to the question's end.
 */
final class OpenQuestion {

  /** What tells at the end of a prompt or an option which option is right. */
  private static final Pattern GIVEAWAY =
      Pattern.compile(
          "[ \\t]*+(?:[✅✔☑✓🗸]\\x{FE0F}?|[*_]{0,2}\\((?:correct|right)(?: answer)?[!.]?\\)[*_]{0,2}"
              + "|(?:<--?|←)[ \\t]*+(?:correct|right|answer)[^\\n]{0,20}"
              + "|[(\\[*_]{0,3}\\b(?:answers?|ans|correct)[ \\t]?[:=][ \\t*_]{0,4}[A-H]\\b[^\\n]{0,40})[ \\t]*+$",
          Pattern.CASE_INSENSITIVE);

  /** Why, on the line of the option itself; it may stand at a wrong one too. */
  private static final Pattern REASON =
      Pattern.compile(
          "[ \\t*_(]*+(?<![\\p{L}\\p{N}])Explanation[*_]{0,3}\\s*:.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern SPEAKS_OF_ANSWER =
      Pattern.compile("\\b(?:answer|correct|right)\\b", Pattern.CASE_INSENSITIVE);

  private final QuestionBlock block;
  private final boolean quiz;
  private final SourceLines lines;
  private final Concealment concealed;
  private boolean concealing;
  private boolean explaining;
  private boolean optionsLabelled;
  private boolean afterBlank;

  /**
   * @param part null inside a fence
   * @param quiz whether it stands in a section that is meant for questions
   */
  OpenQuestion(
      @Nullable Part part, Span prompt, boolean quiz, SourceLines lines, Concealment concealed) {
    this.block = new QuestionBlock(part);
    this.quiz = quiz;
    this.lines = lines;
    this.concealed = concealed;
    this.block.prompt.add(withoutGiveaway(prompt));
  }

  /**
   * Whether what follows {@code Q:} is prose with its answer, such as in a list of questions asked
   * often.
   */
  boolean isProse(QuestionLine found) {
    return !quiz && !hasOptions() && (found.kind() == Kind.KEY || found.kind() == Kind.EXPLANATION);
  }

  void take(int line, String text, QuestionLine found) {
    if (!concealing && (opensAnswer(text, found) || isTrailer(text, found))) {
      concealing = true;
    }
    if (concealing) {
      conceal(line, found);
    } else if (found.kind() == Kind.OPTIONS) {
      optionsLabelled = true;
    } else if (isOption(found)) {
      takeOption(line, found);
    } else {
      takeCode(line);
    }
    afterBlank = found.kind() == Kind.BLANK;
  }

  /** A line of code, which belongs to what stands above it unless it is an answer. */
  void takeCode(int line) {
    concealing |= hasOptions() && isAnswer(lines.line(line));
    Span span = lines.span(line);
    if (concealing) {
      concealed.add(line);
      (explaining ? block.explanation : block.key).add(span);
    } else if (hasOptions()) {
      lastOption().add(span);
    } else if (!optionsLabelled) {
      block.prompt.add(span);
    }
  }

  /** Indented code is of an option, where {@code key: value} says nothing. */
  private static boolean isAnswer(String text) {
    QuestionLine found = QuestionLine.of(text);
    return found.kind() == Kind.EXPLANATION
        || (found.kind() == Kind.KEY
            && (!text.startsWith(" ") || KeyLetters.areBehind(text, found)));
  }

  /** A heading such as Answer or Explanation, or one that is the key itself. */
  void takeAnswersHeading(int line, boolean explanation) {
    concealing = true;
    QuestionLine found = QuestionLine.of(lines.line(line));
    if (found.kind() == Kind.KEY) {
      block.key.add(found.behind(lines, line));
    }
    explaining |= explanation;
  }

  /** Empty for what turns out to be no question, or stands where none is read. */
  Optional<QuestionBlock> end() {
    if (block.part == null || !(quiz || hasOptions())) {
      return Optional.empty();
    }
    trim(block.prompt);
    block.options.forEach(option -> trim(option.text()));
    return Optional.of(block);
  }

  private boolean opensAnswer(String text, QuestionLine found) {
    return found.kind() == Kind.KEY
        || found.kind() == Kind.EXPLANATION
        || text.stripLeading().startsWith("<details")
        || (hasOptions() && text.stripLeading().startsWith(">"));
  }

  /**
   * Text below the options of a quiz that belongs to none of them: an answer, as far as we know.
   * Right below an option it goes on with the option, unless it speaks of the answer.
   */
  private boolean isTrailer(String text, QuestionLine found) {
    return quiz
        && hasOptions()
        && (afterBlank || (found.kind() == Kind.TEXT && SPEAKS_OF_ANSWER.matcher(text).find()))
        && !isOption(found)
        && found.kind() != Kind.BLANK
        && !Character.isWhitespace(text.charAt(0));
  }

  private boolean isOption(QuestionLine found) {
    boolean unlettered = !hasOptions() || block.options.get(0).letter().isEmpty();
    return switch (found.kind()) {
      case OPTION -> hasOptions() || optionsLabelled || found.letter().equalsIgnoreCase("A");
      case BOX -> unlettered;
      case BULLET -> unlettered && (hasOptions() || optionsLabelled);
      default -> false;
    };
  }

  private void takeOption(int line, QuestionLine found) {
    boolean ticked = concealed.addTick(lines, line, found);
    Span whole = without(REASON, found.behind(lines, line));
    Span shown = withoutGiveaway(whole);
    List<Span> option = new ArrayList<>();
    option.add(shown);
    block.options.add(new OptionBlock(found.letter(), ticked || !shown.equals(whole), option));
  }

  /** An equal span when there is nothing to conceal at its end. */
  private Span withoutGiveaway(Span text) {
    return without(GIVEAWAY, text);
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

  private void conceal(int line, QuestionLine found) {
    concealed.add(line);
    boolean starts = found.kind() == Kind.EXPLANATION && block.explanation.isEmpty();
    explaining |= starts;
    if (explaining) {
      block.explanation.add(starts ? found.behind(lines, line) : lines.span(line));
    } else {
      block.key.add(found.kind() == Kind.KEY ? found.behind(lines, line) : lines.span(line));
    }
  }

  private void trim(List<Span> text) {
    while (text.size() > 1 && lines.isBlank(text.get(text.size() - 1).firstLine())) {
      text.remove(text.size() - 1);
    }
  }

  private boolean hasOptions() {
    return !block.options.isEmpty();
  }

  private List<Span> lastOption() {
    return block.options.get(block.options.size() - 1).text();
  }
}
