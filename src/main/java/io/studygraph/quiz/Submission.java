package io.studygraph.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A learner's answers to a quiz; questions may be left out.
 *
 * @param scoring for every question; null for the default of each
 */
public record Submission(List<Answer> answers, @Nullable Scoring scoring) {

  /** The keys of the options ticked, none to leave the question unanswered. */
  public record Answer(String question, List<String> selected) {}
}
