package io.studygraph.document;

import io.studygraph.markdown.ListChange;
import io.studygraph.markdown.ListChange.Step;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.Splice;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes the options of a question, and the letters of those that stay. */
final class OptionChange {

  private static final Pattern LETTER = Pattern.compile("([A-Za-z])[.)][*_]{0,2}[ \\t]*$");
  private static final Pattern TICK = Pattern.compile("\\[[xX]]");
  private static final int LETTERS = 26;

  private final SourceLines lines;
  private final String lineEnd;
  private final QuestionBlock block;

  OptionChange(SourceLines lines, String lineEnd, QuestionBlock block) {
    this.lines = lines;
    this.lineEnd = lineEnd;
    this.block = block;
  }

  /** Whether the dialect has a place for it. */
  boolean change(List<String> before, List<String> after, List<Splice> splices) {
    if (before.equals(after)) {
      return true;
    } else if (before.isEmpty() || after.isEmpty() || after.size() > LETTERS) {
      return false;
    }
    int above = -1;
    for (Step step : ListChange.between(before, after, String::equals)) {
      if (step.inserts()) {
        splices.add(insertion(above, step.to(), after.get(step.to())));
        continue;
      }
      above = step.from();
      OptionBlock option = block.options.get(step.from());
      if (step.removes()) {
        splices.add(new Splice(lines.end(first(option) - 1), lines.end(last(option)), ""));
        continue;
      }
      if (!step.same()) {
        splices.add(QuestionChange.text(lines, lineEnd, option.text(), after.get(step.to())));
      }
      if (step.from() != step.to()) {
        reletter(option, step.to(), splices);
      }
    }
    return true;
  }

  private Splice insertion(int above, int at, String text) {
    OptionBlock neighbour = block.options.get(Math.max(0, above));
    String lead = TICK.matcher(lead(neighbour)).replaceFirst("[ ]");
    Matcher letter = LETTER.matcher(lead);
    if (letter.find()) {
      lead =
          lead.substring(0, letter.start(1))
              + letter(lead, letter, at)
              + lead.substring(letter.end(1));
    }
    String written = lead + text.replace("\n", lineEnd);
    return above < 0
        ? Splice.insert(lines.start(first(neighbour)), written + lineEnd)
        : Splice.insert(lines.end(last(neighbour)), lineEnd + written);
  }

  private void reletter(OptionBlock option, int at, List<Splice> splices) {
    String lead = lead(option);
    Matcher letter = LETTER.matcher(lead);
    if (letter.find()) {
      int start = lines.start(first(option));
      splices.add(
          new Splice(start + letter.start(1), start + letter.end(1), letter(lead, letter, at)));
    }
  }

  private static String letter(String lead, Matcher old, int at) {
    boolean lower = Character.isLowerCase(lead.charAt(old.start(1)));
    return Character.toString((lower ? 'a' : 'A') + at);
  }

  /** What stands before the text: bullet, box, letter. */
  private String lead(OptionBlock option) {
    Span text = option.text().get(0);
    return lines.text().substring(lines.start(text.firstLine()), text.start());
  }

  private static int first(OptionBlock option) {
    return option.text().get(0).firstLine();
  }

  private static int last(OptionBlock option) {
    return option.text().get(option.text().size() - 1).lastLine();
  }
}
