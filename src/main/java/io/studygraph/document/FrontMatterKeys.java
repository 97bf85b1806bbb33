package io.studygraph.document;

import io.studygraph.markdown.FrontMatter;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.YamlNode;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Mapping;
import io.studygraph.markdown.YamlNode.Scalar;
import io.studygraph.markdown.YamlNode.Sequence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what of front matter must be concealed. Of a question only what learners are known to need
 * is shown; front matter that cannot be read and looks as if it holds questions is concealed whole.
 */
final class FrontMatterKeys {

  private final SourceLines lines;
  private final Concealment concealed = new Concealment();

  private final Set<Integer> strayCommas = new HashSet<>();

  private FrontMatterKeys(SourceLines lines, List<Span> commas) {
    this.lines = lines;
    commas.forEach(comma -> strayCommas.add(comma.start()));
  }

  static Concealment conceal(SourceLines lines, FrontMatterText text) {
    FrontMatterKeys keys = new FrontMatterKeys(lines, text.commas());
    FrontMatter place = text.place();
    Mapping mapping = text.mapping();
    if (place.kind() == FrontMatter.Kind.UNCLOSED) {
      return UnclosedFrontMatter.conceal(lines);
    }
    if (!text.lost().isEmpty()) {
      keys.concealed.addAll(LostQuizzes.conceal(lines, text));
    }
    if (mapping == null || text.aliased()) {
      if (FrontMatterNames.looksLikeQuiz(place.content().in(lines.text()))) {
        keys.concealed.add(place.content());
      }
    } else {
      keys.top(mapping);
    }
    return keys.concealed;
  }

  private void top(Mapping mapping) {
    for (Entry entry : mapping.entries()) {
      if (FrontMatterNames.isOfTemplate(entry)) {
        search(entry.value());
        continue;
      }
      Role role = Headings.role(entry.name());
      if (FrontMatterNames.isAnswers(entry)) {
        concealValue(entry);
      } else if (role == Role.QUIZZES) {
        quiz(entry);
      } else if (role != Role.FLASHCARDS) {
        search(entry.value());
      }
    }
  }

  /** Questions may stand below a key that we do not know: what has options or a key is one. */
  private void search(YamlNode node) {
    if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::search);
    } else if (node instanceof Mapping mapping) {
      if (FrontMatterNames.hasOptions(mapping) || FrontMatterNames.hasKey(mapping)) {
        question(mapping);
      } else {
        top(mapping);
      }
    } else if (holdsAnswerLine(node)) {
      concealed.add(node.span());
    }
  }

  /** A text of several lines that is a quiz itself. */
  private boolean holdsAnswerLine(YamlNode node) {
    return node instanceof Scalar
        && node.span().firstLine() < node.span().lastLine()
        && node.span().in(lines.text()).lines().map(QuestionLine::of).anyMatch(QuestionLine::tells);
  }

  private void quiz(Entry entry) {
    YamlNode value = entry.value();
    if (value instanceof Mapping settings && !FrontMatterNames.isQuestion(settings)) {
      top(settings); // of a tool that shows quizzes, or questions by groups
    } else if (value instanceof Sequence || value instanceof Mapping) {
      items(value);
    } else if (value instanceof Scalar scalar && scalar.value() instanceof String) {
      concealValue(entry);
    }
  }

  private void items(YamlNode node) {
    if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::items);
    } else if (node instanceof Mapping mapping) {
      question(mapping);
    } else if (FrontMatterNames.looksLikeQuiz(node.span().in(lines.text()))) {
      concealed.add(node.span());
    }
  }

  private void question(Mapping mapping) {
    for (Entry entry : mapping.entries()) {
      if (FrontMatterNames.isOptions(entry)) {
        options(entry.value());
      } else if (FrontMatterNames.areQuestions(entry.value())) {
        items(entry.value());
      } else if (!FrontMatterNames.isShown(entry)) {
        concealEntry(entry, mapping);
      }
    }
  }

  private void options(YamlNode node) {
    if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::options);
    } else if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (entry.name().length() > 2 && !FrontMatterNames.isShown(entry)) {
          concealValue(entry);
        }
      }
    }
  }

  /**
   * Key and value of an entry on lines of its own: between the names of two keys the blank lines
   * would tell how many answers a list has. So they would in flow style, where a comma goes along;
   * on a single line there is nothing to tell, and the name stays.
   */
  private void concealEntry(Entry entry, Mapping mapping) {
    int key = entry.key().span().start();
    Span value = value(entry);
    boolean block = mapping.span().start() == mapping.entries().get(0).key().span().start();
    boolean ownLines =
        isBlank(lines.start(lines.lineAt(key)), key)
            && isBlank(value.end(), lines.end(value.lastLine()));
    if (block) {
      concealed.add(ownLines ? lines.span(key, value.end()) : value);
      return;
    }
    int behind = behindBlanks(value.end());
    boolean comma = lines.text().startsWith(",", behind);
    boolean separate = comma || lines.text().startsWith("}", behind);
    boolean severalLines = mapping.span().firstLine() < mapping.span().lastLine();
    concealed.add(
        separate && severalLines ? lines.span(key, comma ? behind + 1 : value.end()) : value);
  }

  private int behindBlanks(int start) {
    int at = start;
    while (at < lines.text().length() && Character.isWhitespace(lines.text().charAt(at))) {
      at++;
    }
    return at;
  }

  /** But for the bullet of a list. */
  private boolean isBlank(int start, int end) {
    return start >= end || lines.text().substring(start, end).replace('-', ' ').isBlank();
  }

  private void concealValue(Entry entry) {
    concealed.add(value(entry));
  }

  /** From behind the colon to the end of the value, and of a comment behind it. */
  private Span value(Entry entry) {
    String text = lines.text();
    int end = entry.value().span().end();
    int colon = text.indexOf(':', Math.min(entry.key().span().end(), end));
    int start = colon < 0 || colon >= end ? entry.value().span().start() : colon + 1;
    int comma = behindBlanks(end);
    if (strayCommas.contains(comma)) {
      end = comma + 1; // left behind, it would be all of the value
    }
    int line = lines.lineAt(Math.max(start, end - 1));
    String behind = text.substring(Math.min(end, lines.end(line)), lines.end(line));
    if (behind.stripLeading().startsWith("#")) {
      end = lines.end(line);
    }
    return new Span(start, Math.max(start, end), entry.key().span().firstLine(), line);
  }
}
