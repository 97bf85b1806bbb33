package io.studygraph.quiz;

import io.studygraph.document.TagName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How well somebody knows what notes say, by the last answer to each of their questions, in JSON.
 * Lists begin with what is known least.
 */
record Progress(
    String learner,
    List<OfNote> notes,
    List<OfGroup> tags,
    List<OfGroup> categories,
    List<ReadNext> next) {

  /** Below, a note is worth reading again: the usual line of mastery learning. */
  static final BigDecimal MASTERED = new BigDecimal("0.8");

  /**
   * @param answered how many of its questions were asked in an attempt that is over
   * @param mastery the mean score of the last answers to them
   */
  record OfNote(
      String slug,
      String title,
      @Nullable String category,
      List<String> tags,
      int questions,
      int answered,
      BigDecimal mastery) {

    boolean isWeak() {
      return mastery.compareTo(MASTERED) < 0;
    }
  }

  /**
   * @param name a tag or a category
   * @param notes how many of its notes have answers
   */
  record OfGroup(String name, int notes, int answered, BigDecimal mastery) {}

  /** A note to read, and why. */
  record ReadNext(String slug, String title, List<Reason> reasons) {}

  /**
   * @param code {@code low-mastery} of the note itself, {@code unanswered} when it has questions
   *     that were never asked, else why it is read after a note that is known badly
   * @param note the note that the reason speaks of
   */
  record Reason(String code, String note, @Nullable BigDecimal mastery) {}

  /**
   * @param notes those that are known least first
   */
  static Progress of(String learner, List<OfNote> notes, List<ReadNext> next) {
    return new Progress(
        learner,
        notes,
        groups(notes, note -> note.tags().stream().map(tag -> new Named(TagName.fold(tag), tag))),
        groups(
            notes, note -> Stream.ofNullable(note.category()).map(name -> new Named(name, name))),
        next);
  }

  private static List<OfGroup> groups(List<OfNote> notes, Function<OfNote, Stream<Named>> names) {
    Map<String, List<OfNote>> byKey = new LinkedHashMap<>();
    Map<String, String> spellings = new LinkedHashMap<>();
    for (OfNote note : notes) {
      names
          .apply(note)
          .forEach(
              name -> {
                spellings.putIfAbsent(name.key(), name.spelling());
                byKey.computeIfAbsent(name.key(), key -> new ArrayList<>()).add(note);
              });
    }
    return byKey.entrySet().stream()
        .map(entry -> group(spellings.getOrDefault(entry.getKey(), ""), entry.getValue()))
        .sorted(Comparator.comparing(OfGroup::mastery).thenComparing(OfGroup::name))
        .toList();
  }

  /**
   * @param key what is the same for all spellings of a name
   */
  private record Named(String key, String spelling) {}

  private static OfGroup group(String name, List<OfNote> notes) {
    int answered = notes.stream().mapToInt(OfNote::answered).sum();
    BigDecimal sum =
        notes.stream()
            .map(note -> note.mastery().multiply(BigDecimal.valueOf(note.answered())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new OfGroup(
        name,
        notes.size(),
        answered,
        sum.divide(BigDecimal.valueOf(answered), 4, RoundingMode.HALF_UP));
  }
}
