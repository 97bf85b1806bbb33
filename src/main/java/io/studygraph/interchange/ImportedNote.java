package io.studygraph.interchange;

import io.studygraph.document.DocumentWriter;
import io.studygraph.document.Draft;
import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.document.Unwritable;
import io.studygraph.document.Unwritable.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A note with the questions of a file of another program.
 *
 * @param questions how many are in it
 * @param losses what the file says and the note does not
 */
public record ImportedNote(String markdown, int questions, List<Loss> losses) {

  private static final Pattern QUESTION = Pattern.compile("/questions/(\\d+)(?:/.*)?");

  /**
   * Leaves out the questions that a note would read as something else, and says so.
   *
   * @throws Unwritable when the title is what cannot be written
   */
  public static ImportedNote of(Imported imported, String title, @Nullable String slug) {
    Losses losses = new Losses();
    List<QuizItem> items = new ArrayList<>(imported.items());
    items.sort(Comparator.comparing((QuizItem item) -> item.topic() != null));
    if (!items.equals(imported.items())) {
      losses.add(LossType.REORDERED);
    }
    List<Loss> all = new ArrayList<>(imported.losses());
    while (true) {
      try {
        String markdown = DocumentWriter.write(draft(imported, items, title, slug));
        all.addAll(losses.list());
        return new ImportedNote(markdown, items.size(), all);
      } catch (Unwritable unwritable) {
        leaveOut(unwritable, items, losses);
      }
    }
  }

  private static void leaveOut(Unwritable unwritable, List<QuizItem> items, Losses losses) {
    List<QuizItem> out = new ArrayList<>();
    for (Problem problem : unwritable.problems()) {
      Matcher question = QUESTION.matcher(problem.pointer());
      if (!question.matches()) {
        throw unwritable;
      }
      QuizItem item = items.get(Integer.parseInt(question.group(1)));
      if (!out.contains(item)) {
        losses.add(LossType.UNWRITABLE_IN_NOTE, item, problem.message());
        out.add(item);
      }
    }
    items.removeAll(out);
  }

  private static Draft draft(
      Imported imported, List<QuizItem> items, String title, @Nullable String slug) {
    return new Draft(
        title,
        slug,
        null,
        null,
        imported.tags(),
        List.of(),
        null,
        null,
        List.of(),
        Map.of(),
        Map.of(),
        items.stream().map(ImportedNote::question).toList(),
        List.of(),
        List.of());
  }

  private static DraftQuestion question(QuizItem item) {
    return new DraftQuestion(
        item.topic(),
        item.prompt(),
        item.options(),
        item.correct().stream().sorted().map(i -> Character.toString('A' + i)).toList(),
        item.explanation());
  }
}
