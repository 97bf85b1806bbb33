package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the keys out of a note: which options are right, and why. This is the one gate between an
 * author's text and what learners see; whatever is public is made of what it gives.
 *
 * <p>It takes keys out of their lines and leaves the lines, so that line {@code n} stays line
 * {@code n}, and the text reads as the same document but for {@link Question#correct} and {@link
 * Question#explanation}. Where it is not sure that a text is no key it takes it out. What is taken
 * for one is told by its label and by what stands around it, never by which options it marks: a key
 * of another length, or for other options, must not be treated otherwise.
 *
 * <p>Since lines keep their numbers, the redacted text tells one thing more: on how many lines key
 * and explanation of a question stand together, as the lines between what is shown above and below
 * them. A key that gives each right option a line of its own, such as a YAML list in block style,
 * makes that number one more for each. Nothing on those lines tells where the key ends and the
 * explanation starts: in front matter the names of both go as well when they are written on several
 * lines, so that a list of three indices leaves what a list of two and a longer explanation leave.
 * A question without an explanation, or one whose length is known otherwise, does tell by it how
 * many options are right, though not which. What must not be told either is written on one line, as
 * in {@code answers: [0, 2]}.
 */
public final class Redaction {

  private Redaction() {}

  /**
   * A source without keys.
   *
   * @param lines those that something was taken from
   */
  public record Redacted(Source source, List<Lines> lines) {}

  public static Redacted redact(Source source) {
    return redact(source, Concealed.of(source.text()));
  }

  static Redacted redact(Source source, Concealed concealed) {
    SourceLines shown = concealed.lines();
    if (shown.text().equals(source.text())) {
      return new Redacted(source, List.of());
    }
    return new Redacted(
        new Source(Squeeze.text(concealed.own(), shown), source.path()),
        changed(concealed.original(), shown));
  }

  private static List<Lines> changed(SourceLines before, SourceLines after) {
    List<Lines> changed = new ArrayList<>();
    for (int line = 1; line <= before.count(); line++) {
      if (!before.line(line).equals(after.line(line))) {
        int last = changed.size() - 1;
        if (last >= 0 && changed.get(last).end() == line - 1) {
          changed.set(last, new Lines(changed.get(last).start(), line));
        } else {
          changed.add(new Lines(line, line));
        }
      }
    }
    return List.copyOf(changed);
  }
}
