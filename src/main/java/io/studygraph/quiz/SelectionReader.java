package io.studygraph.quiz;

import io.studygraph.quiz.InvalidSubmission.Fault;
import io.studygraph.quiz.Submission.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads which options were ticked for each question; reports every fault, not the first alone. */
final class SelectionReader {

  private final Map<String, List<String>> options;
  private final Map<String, Set<String>> selected = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  SelectionReader(List<AnswerKey> quiz) {
    options = quiz.stream().collect(Collectors.toMap(AnswerKey::question, AnswerKey::options));
  }

  Map<String, Set<String>> read(Submission submission) {
    for (int i = 0; i < submission.answers().size(); i++) {
      read(submission.answers().get(i), "/answers/" + i);
    }
    if (!faults.isEmpty()) {
      throw new InvalidSubmission(faults);
    }
    return selected;
  }

  private void read(Answer answer, String pointer) {
    String question = answer.question();
    @Nullable List<String> known = options.get(question);
    if (known == null) {
      fault(pointer + "/question", "unknown-question", "The quiz has no question " + question);
      return;
    }
    Set<String> ticked = ticked(question, known, answer.selected(), pointer + "/selected/");
    if (selected.put(question, ticked) != null) {
      fault(
          pointer + "/question",
          "duplicate-question",
          "The question " + question + " is named twice");
    }
  }

  /**
   * The options ticked of one question, in the question's order.
   *
   * @throws InvalidSubmission with pointers to {@code /selected/…}
   */
  static List<String> readOne(AnswerKey key, List<String> selected) {
    SelectionReader reader = new SelectionReader(List.of(key));
    Set<String> ticked = reader.ticked(key.question(), key.options(), selected, "/selected/");
    if (!reader.faults.isEmpty()) {
      throw new InvalidSubmission(reader.faults);
    }
    return key.options().stream().filter(ticked::contains).toList();
  }

  private Set<String> ticked(
      String question, List<String> known, List<String> options, String pointer) {
    Set<String> ticked = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      String place = pointer + i;
      if (!known.contains(option)) {
        fault(place, "unknown-option", "The question " + question + " has no option " + option);
      } else if (!ticked.add(option)) {
        fault(place, "duplicate-option", "The option " + option + " is named twice");
      }
    }
    return ticked;
  }

  private void fault(String pointer, String code, String detail) {
    faults.add(new Fault(pointer, code, detail + "."));
  }
}
