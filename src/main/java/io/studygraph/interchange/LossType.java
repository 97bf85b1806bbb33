package io.studygraph.interchange;

import java.util.Locale;

/** What does not come across when a question is written in, or read from, a format. */
public enum LossType {
  WITHOUT_KEY(true, "It has no readable key."),
  TOO_FEW_OPTIONS(true, "%s needs at least two options."),
  TOO_MANY_OPTIONS(true, "%s holds at most 26 options."),
  SEVERAL_RIGHT_OPTIONS(true, "%s holds one right option per question, and here are several."),
  UNWRITABLE_TEXT(true, "%s would read this line as something else: %s"),
  FLASHCARDS(false, "%s holds no flashcards; %d of the note are left out."),
  EXPLANATION(false, "%s holds no explanations."),
  TOPIC(false, "%s holds no topics."),
  TAGS(false, "%s holds no tags."),
  FORMATTING(false, "%s holds plain text: emphasis, code, lists and the like are gone."),
  LINE_BREAKS(false, "%s holds texts of one line: the lines of this one are joined."),
  WEIGHTS_ROUNDED(
      false, "Moodle knows certain weights alone; those of the options are the nearest ones."),
  ORDER(
      false,
      "Options speak of each other or of their places, and %s cannot ask to keep their order."),
  LOCAL_TARGET(false, "A link or an image leads to a place that is known here alone: %s"),
  DIAGRAM(false, "A diagram is shown as its source."),
  LIST_START(false, "%s counts every list from 1."),

  MALFORMED(true, "%s"),
  OTHER_KIND(true, "A note holds questions with options to choose from, and this is %s."),
  UNWRITABLE_IN_NOTE(true, "A note would read it as something else: %s"),
  EITHER_ANSWER(
      false,
      "Several options are right here, and one of them is enough; in the note all have to be ticked."),
  WEIGHTS(
      false,
      "The options have weights of their own; a note scores every question by its key, which here is"
          + " the options that earn something."),
  OPTION_FEEDBACK(false, "What is said of single options was moved into the explanation."),
  OTHER_FEEDBACK(
      false, "Hints, and what is said of a right or a wrong answer as a whole, are gone."),
  GRADE(false, "In a note each question counts as much as any other: its grade of %s is gone."),
  EMBEDDED_FILE(false, "Files inside the question are gone, and what shows them leads nowhere."),
  MARKUP(false, "Markdown has no such markup, so that its text alone is kept: %s"),
  CATEGORY(false, "A note has no categories of questions: `%s` is in one note with the others."),
  TAGS_JOINED(false, "Tags belong to a note as a whole: those of all questions were joined."),
  REORDERED(false, "Questions without a name come before those with one."),
  IDENTIFIERS(false, "Ids of other programs are not kept; a question gets one of its own.");

  private final boolean leftOut;
  private final String detail;

  LossType(boolean leftOut, String detail) {
    this.leftOut = leftOut;
    this.detail = detail;
  }

  /** Whether the whole question is missing, and not a part of it alone. */
  public boolean leftOut() {
    return leftOut;
  }

  String detail(Object... values) {
    return String.format(Locale.ROOT, detail, values);
  }

  /** Stable and kebab-case, for example {@code too-few-options}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
