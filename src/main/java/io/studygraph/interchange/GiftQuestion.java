package io.studygraph.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One question of GIFT. */
final class GiftQuestion {

  private static final Pattern NAME = Pattern.compile("::(.*?)::(.*)", Pattern.DOTALL);
  private static final Pattern FORMAT = Pattern.compile("\\[(\\w+)](.*)", Pattern.DOTALL);
  private static final Pattern WEIGHT =
      Pattern.compile("%(-*\\d{1,3}(?:\\.\\d*)?)%(.*)", Pattern.DOTALL);
  private static final Pattern TRUTH =
      Pattern.compile(
          "(T|TRUE|F|FALSE)\\s*(?:#(.*?)(?:#(.*))?)?", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern OPTION = Pattern.compile("[~=][^~=]*");
  private static final String EXPLAINED = "####";
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private final GiftBlock block;
  private final QuestionFile file;
  private @Nullable String name;
  private TextFormat format = TextFormat.MOODLE;

  GiftQuestion(GiftBlock block, QuestionFile file) {
    this.block = block;
    this.file = file;
  }

  void read() {
    String text = GiftText.hidden(block.text());
    Matcher named = NAME.matcher(text);
    if (named.matches()) {
      name = GiftText.shown(named.group(1));
      text = named.group(2).strip();
    }
    int open = text.indexOf('{');
    int close = text.indexOf('}');
    if (open < 0 && close < 0) {
      leaveOut(LossType.OTHER_KIND, "a text without a question");
    } else if (open < 0 || close < open) {
      leaveOut(LossType.MALFORMED, "Its answers have no { or no }; a blank line ends a question.");
    } else {
      String behind = text.substring(close + 1);
      String prompt = text.substring(0, open) + (behind.isEmpty() ? "" : "_____" + behind);
      read(prompt, text.substring(open + 1, close).strip());
    }
  }

  private void read(String promptText, String body) {
    Matcher formatted = FORMAT.matcher(promptText.strip());
    if (formatted.matches()) {
      format = TextFormat.named(formatted.group(1)).orElse(format);
    }
    int mark = body.lastIndexOf(EXPLAINED);
    String explanation = mark < 0 ? null : optional(body.substring(mark + EXPLAINED.length()));
    String answers = mark < 0 ? body : body.substring(0, mark).strip();
    Matcher truth = TRUTH.matcher(answers);
    if (answers.isEmpty()) {
      leaveOut(LossType.OTHER_KIND, "an essay");
    } else if (answers.startsWith("#")) {
      leaveOut(LossType.OTHER_KIND, "a number to be entered");
    } else if (answers.indexOf('~') >= 0) {
      boolean single = answers.indexOf('=') >= 0;
      add(promptText, single, options(answers), explanation);
    } else if (answers.indexOf('=') >= 0 && answers.contains("->")) {
      leaveOut(LossType.OTHER_KIND, "a matching of pairs");
    } else if (truth.matches()) {
      add(promptText, true, truth(truth), explanation);
    } else {
      leaveOut(LossType.OTHER_KIND, "a short answer to be entered");
    }
  }

  private void add(
      String promptText, boolean single, List<Answer> answers, @Nullable String explanation) {
    if (answers.size() < 2) {
      leaveOut(LossType.TOO_FEW_OPTIONS, "A choice");
      return;
    }
    file.add(new Choice(block.line(), name, text(promptText), single, answers, explanation));
  }

  private List<Answer> options(String answers) {
    // What stands before the first mark has none, and earns nothing.
    String marked = answers.matches("(?s)[~=].*") ? answers : "~" + answers;
    List<Answer> options = new ArrayList<>();
    Matcher option = OPTION.matcher(marked);
    while (option.find()) {
      boolean right = option.group().startsWith("=");
      String text = option.group().substring(1).strip();
      // Moodle splits `~=right` into nothing and the right one.
      if (text.isEmpty() && !right) {
        continue;
      }
      BigDecimal percent = right ? FULL : BigDecimal.ZERO;
      Matcher weight = WEIGHT.matcher(text);
      if (!right && weight.matches()) {
        percent = new BigDecimal(weight.group(1).replaceFirst("^-+", "-").replaceFirst("\\.$", ""));
        text = weight.group(2);
      }
      String[] parts = text.split("#", 2);
      options.add(
          new Answer(text(parts[0]), percent, parts.length == 1 ? null : optional(parts[1])));
    }
    return options;
  }

  private List<Answer> truth(Matcher truth) {
    boolean isTrue = truth.group(1).toUpperCase(java.util.Locale.ROOT).startsWith("T");
    String ofWrong = optional(truth.group(2));
    String ofRight = optional(truth.group(3));
    return Arrays.asList(
        new Answer("True", isTrue ? FULL : BigDecimal.ZERO, isTrue ? ofRight : ofWrong),
        new Answer("False", isTrue ? BigDecimal.ZERO : FULL, isTrue ? ofWrong : ofRight));
  }

  private @Nullable String optional(@Nullable String text) {
    return text == null || text.isBlank() ? null : text(text);
  }

  /** As Markdown. A text may name its format; else it has that of the question. */
  private String text(String text) {
    Matcher formatted = FORMAT.matcher(text.strip());
    Optional<TextFormat> named =
        formatted.matches() ? TextFormat.named(formatted.group(1)) : Optional.empty();
    String bare = named.isPresent() ? formatted.group(2) : text;
    return named
        .orElse(format)
        .markdown(
            GiftText.shown(bare).strip(),
            dropped -> file.losses().addAt(LossType.MARKUP, block.line(), name, dropped));
  }

  private void leaveOut(LossType type, String detail) {
    file.losses().addAt(type, block.line(), name, detail);
  }
}
