package io.studygraph.interchange;

import io.studygraph.markdown.PlainMarkdown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads Aiken as Moodle does: by what each line starts with. */
final class AikenReader {

  private static final Pattern OPTION = Pattern.compile("([A-Z])[).][ \\t]?(.*)");
  private static final Pattern ANSWER = Pattern.compile("ANSWER:(.*)");
  private static final Pattern LETTER = Pattern.compile("([A-Z])[).]?(?:\\s.*)?");

  private final QuestionFile file = new QuestionFile();
  private final Losses losses = file.losses();
  private final List<String> options = new ArrayList<>();
  private @Nullable String prompt;
  private @Nullable String fault;
  private int start;

  private AikenReader() {}

  static Imported read(String text) {
    AikenReader reader = new AikenReader();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      reader.take(number, line.strip());
    }
    reader.endUnanswered();
    return reader.file.read();
  }

  /** Whether Moodle reads a line as a question: it skips what is shorter than two characters. */
  static boolean isPrompt(String line) {
    return line.length() >= 2 && !OPTION.matcher(line).matches() && !ANSWER.matcher(line).matches();
  }

  private void take(int number, String line) {
    Matcher option = OPTION.matcher(line);
    Matcher answer = ANSWER.matcher(line);
    if (option.matches()) {
      takeOption(number, option);
    } else if (answer.matches()) {
      takeAnswer(number, answer.group(1).strip());
    } else if (!line.isEmpty()) {
      endUnanswered();
      prompt = line;
      start = number;
    }
  }

  private void takeOption(int number, Matcher option) {
    if (prompt == null) {
      losses.addAt(LossType.MALFORMED, number, null, "An option stands here without a question.");
    } else if (option.group(1).charAt(0) != 'A' + options.size()) {
      fault = "The letters of its options do not follow one another.";
    } else {
      options.add(PlainMarkdown.of(option.group(2)));
    }
  }

  private void takeAnswer(int number, String answer) {
    if (prompt == null) {
      losses.addAt(LossType.MALFORMED, number, null, "An ANSWER stands here without a question.");
      return;
    }
    Matcher letter = LETTER.matcher(answer);
    int right = letter.matches() ? letter.group(1).charAt(0) - 'A' : -1;
    if (fault != null) {
      malformed(fault);
    } else if (right < 0 || right >= options.size()) {
      malformed("Its ANSWER is not the letter of one of its options.");
    } else if (options.size() < 2) {
      malformed("It needs two options at least.");
    } else {
      file.add(new Choice(start, null, PlainMarkdown.of(prompt), true, answers(right), null));
      clear();
    }
  }

  private List<Answer> answers(int right) {
    return IntStream.range(0, options.size())
        .mapToObj(i -> new Answer(options.get(i), BigDecimal.valueOf(i == right ? 100 : 0), null))
        .toList();
  }

  private void endUnanswered() {
    if (prompt != null) {
      malformed("Another text, or the end of the file, comes before its ANSWER.");
    }
  }

  private void malformed(String why) {
    losses.addAt(LossType.MALFORMED, start, null, why);
    clear();
  }

  private void clear() {
    prompt = null;
    fault = null;
    options.clear();
  }
}
