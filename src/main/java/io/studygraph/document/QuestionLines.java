package io.studygraph.document;

import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines that a question takes, from its prompt to the end of its key and explanation. */
final class QuestionLines {

  private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z][^<>]*>");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]{2,}");

  /** What labels a key, an explanation or a list of options. */
  private static final Pattern LABELS =
      Pattern.compile(
          "(?i:answers?|correct|options?|choices?|explanations?|rationale|reasons?|because|why"
              + "|solutions?|key|show|question|success|tip|note|the|is|are|and|or|q?\\d+)|[A-D]{2,4}");

  private static final Pattern OPENS = Pattern.compile("\\s*<quiz[^>]*>\\s*");
  private static final Pattern CLOSES = Pattern.compile("\\s*</quiz>\\s*");

  private QuestionLines() {}

  static Lines of(QuestionBlock block, SourceLines lines) {
    int last = block.shown().lastLine();
    for (List<Span> spans : List.of(block.key, block.explanation)) {
      for (Span span : spans) {
        last = lines.isBlank(span.lastLine()) ? last : Math.max(last, span.lastLine());
      }
    }
    int first = block.shown().firstLine();
    int above = BlankLines.textAbove(lines, first);
    int below = BlankLines.textBelow(lines, last);
    boolean tagged =
        above > 0
            && below > 0
            && OPENS.matcher(lines.line(above)).matches()
            && CLOSES.matcher(lines.line(below)).matches();
    return tagged ? new Lines(above, below) : new Lines(first, last);
  }

  /**
   * Whether a question says nothing on its lines that it would lose if it were written anew:
   * remarks in its key that explain nothing, or what is filled into its gaps.
   */
  static boolean sayNoMore(Lines place, DraftQuestion question, SourceLines lines) {
    String rest = TAGS.matcher(lines.lines(place.start(), place.end())).replaceAll(" ");
    List<String> said = new ArrayList<>(question.options());
    said.add(question.prompt());
    said.add(question.explanation() == null ? "" : question.explanation());
    for (String text : said) {
      for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
        String bare = TAGS.matcher(line).replaceAll(" ");
        rest = rest.replace(bare, " ");
      }
    }
    return WORDS.matcher(rest).results().allMatch(word -> LABELS.matcher(word.group()).matches());
  }
}
