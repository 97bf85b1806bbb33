package io.studygraph.quiz;

import io.studygraph.note.FurtherReading;
import io.studygraph.note.FurtherReading.Suggestion;
import io.studygraph.quiz.Progress.OfNote;
import io.studygraph.quiz.Progress.ReadNext;
import io.studygraph.quiz.Progress.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What to read for the sake of what is known badly. */
@ApplicationScoped
class NextReading {

  /** How many notes that are known badly are read again, and looked at for what they lead to. */
  private static final int WEAKEST = 3;

  private static final int MOST = 10;

  private final FurtherReading further;

  NextReading(FurtherReading further) {
    this.further = further;
  }

  /**
   * The notes that are known least, and those that lead on from them, as far as they are not known
   * well.
   *
   * @param notes those that are known least first
   */
  List<ReadNext> of(List<OfNote> notes) {
    List<OfNote> weakest = notes.stream().filter(OfNote::isWeak).limit(WEAKEST).toList();
    if (weakest.isEmpty()) {
      return List.of();
    }
    Map<String, OfNote> known =
        notes.stream().collect(Collectors.toMap(OfNote::slug, note -> note));
    Map<String, ReadNext> next = new LinkedHashMap<>();
    weakest.forEach(note -> next.put(note.slug(), again(note)));
    Map<String, List<Suggestion>> after =
        further.after(weakest.stream().map(OfNote::slug).toList(), MOST);
    for (OfNote note : weakest) {
      for (Suggestion suggestion : after.getOrDefault(note.slug(), List.of())) {
        OfNote itself = known.get(suggestion.slug());
        if (itself == null || itself.isWeak()) {
          next.computeIfAbsent(
                  suggestion.slug(),
                  slug -> new ReadNext(slug, suggestion.title(), new ArrayList<>()))
              .reasons()
              .addAll(
                  suggestion.reasons().stream()
                      .map(code -> new Reason(code, note.slug(), note.mastery()))
                      .toList());
        }
      }
    }
    return next.values().stream().limit(MOST).toList();
  }

  private static ReadNext again(OfNote note) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason("low-mastery", note.slug(), note.mastery()));
    if (note.answered() < note.questions()) {
      reasons.add(new Reason("unanswered", note.slug(), null));
    }
    return new ReadNext(note.slug(), note.title(), reasons);
  }
}
