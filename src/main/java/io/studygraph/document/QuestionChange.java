package io.studygraph.document;

import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.markdown.Block.Heading;
import io.studygraph.markdown.Escape;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes a question where it stands, in its own dialect. */
final class QuestionChange {

  private static final Pattern QUOTE = Pattern.compile("[ \\t]*+(?:>[ \\t]?)*+");

  private final SourceLines lines;
  private final QuestionBlock block;
  private final DraftQuestion before;
  private final DraftQuestion after;
  private final String lineEnd;
  private final List<Splice> splices = new ArrayList<>();

  QuestionChange(EditedNote note, QuestionBlock block, DraftQuestion before, DraftQuestion after) {
    this.lines = note.lines();
    this.block = block;
    this.before = before;
    this.after = after;
    this.lineEnd = note.lineEnd(block.shown().firstLine());
  }

  /** Null where its dialect has no place for what is asked. */
  @Nullable List<Splice> splices() {
    boolean asked = !before.prompt().equals(after.prompt());
    if (block.gaps && asked) {
      return null; // its gaps hold the key
    } else if (asked) {
      splices.add(text(block.prompt, after.prompt()));
    }
    OptionChange options = new OptionChange(lines, lineEnd, block);
    boolean done =
        topic()
            && options.change(before.options(), after.options(), splices)
            && new KeyChange(lines, lineEnd, block, before, after).change(splices)
            && explanation();
    return done ? splices : null;
  }

  private Splice text(List<Span> spans, String text) {
    return text(lines, lineEnd, spans, text);
  }

  /**
   * In place of some lines, without the blanks around them; further lines are indented as they
   * were, or as the first where it stands alone in its line.
   */
  static Splice text(SourceLines lines, String lineEnd, List<Span> spans, String text) {
    Span whole = spans.get(0).to(spans.get(spans.size() - 1));
    String old = whole.in(lines.text());
    int start = whole.start() + old.length() - old.stripLeading().length();
    int end = Math.max(start, whole.start() + old.stripTrailing().length());
    String indent = lines.text().substring(lines.start(whole.firstLine()), start);
    if (spans.size() > 1) {
      String second = lines.line(spans.get(1).firstLine());
      indent = second.substring(0, second.length() - second.stripLeading().length());
    } else if (!indent.isBlank()) {
      indent = "";
    }
    return new Splice(start, end, text.replace("\n", lineEnd + indent));
  }

  /** A heading names the topic of all questions below it. */
  private boolean topic() {
    String topic = after.topic();
    if (Objects.equals(before.topic(), topic)) {
      return true;
    }
    Heading heading = block.part == null ? null : block.part.heading;
    if (before.topic() == null || topic == null || heading == null) {
      return false;
    }
    Splice renaming = Splice.replace(heading.text().span(), Escape.heading(topic));
    return splices.add(renaming);
  }

  private boolean explanation() {
    String old = before.explanation();
    String asked = after.explanation();
    if (Objects.equals(old, asked)) {
      return true;
    } else if (old == null) {
      return asked != null && add(asked);
    }
    Span place = place(old);
    if (place == null) {
      return false;
    } else if (asked != null) {
      Matcher quote = QUOTE.matcher(lines.line(place.lastLine()));
      String lead = quote.lookingAt() ? quote.group() : "";
      return splices.add(Splice.replace(place, indented(asked, lead)));
    }
    return remove(place);
  }

  private boolean add(String explanation) {
    int last = QuestionLines.of(block, lines).end();
    boolean fence = explanation.startsWith("```") || explanation.startsWith("~~~");
    String label = "Explanation:" + (fence ? "\n" : " ");
    return splices.add(
        Splice.insert(lines.end(last), lineEnd + (label + explanation).replace("\n", lineEnd)));
  }

  /** With quote marks, or a list's indentation, before each further line. */
  private String indented(String text, String lead) {
    StringBuilder written = new StringBuilder();
    text.lines()
        .forEach(
            line ->
                written
                    .append(written.isEmpty() ? "" : lineEnd)
                    .append(written.isEmpty() || (line.isEmpty() && lead.isBlank()) ? "" : lead)
                    .append(line));
    return written.toString();
  }

  /** With its label, when it has one and a line of its own. */
  private boolean remove(Span place) {
    boolean labelled =
        !block.explanation.isEmpty()
            && block.explanation.get(0).firstLine() > block.shown().lastLine()
            && lines.lineAt(place.start()) >= block.explanation.get(0).firstLine();
    if (!labelled) {
      return false;
    }
    int first = block.explanation.get(0).firstLine();
    return splices.add(new Splice(lines.end(BlankLines.textAbove(lines, first)), place.end(), ""));
  }

  /** Where an explanation stands: from where its first line is found to where its last one is. */
  private @Nullable Span place(String explanation) {
    List<Span> spans = block.explanation.isEmpty() ? block.key : block.explanation;
    if (spans.isEmpty()) {
      return null;
    }
    List<String> said = explanation.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    int from = spans.get(0).start();
    int limit = spans.get(spans.size() - 1).end();
    int start = lines.text().indexOf(said.get(0), from);
    int end = start;
    for (String line : said) {
      int at = end < 0 ? -1 : lines.text().indexOf(line, end);
      end = at < 0 ? -1 : at + line.length();
    }
    return start < 0 || end < 0 || end > limit ? null : lines.span(start, end);
  }
}
