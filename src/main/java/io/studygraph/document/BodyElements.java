package io.studygraph.document;

import io.studygraph.markdown.ListChange.Step;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Splice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes the elements of a body. One that goes takes its lines along, and the heading above it
 * when nothing else stands below that; one that moves keeps its bytes.
 */
final class BodyElements<T> {

  private final ElementStyle<T> style;
  private final EditedNote note;
  private final SourceLines lines;
  private final Role role;
  private final List<Splice> splices = new ArrayList<>();

  BodyElements(ElementStyle<T> style, EditedNote note, Role role) {
    this.style = style;
    this.note = note;
    this.lines = note.lines();
    this.role = role;
  }

  List<Splice> change(List<Step> steps, List<T> before, List<T> after) {
    for (Step step : steps) {
      if (!step.same() && !step.removes() && !step.inserts()) {
        splices.addAll(style.change(step.from(), before.get(step.from()), after.get(step.to())));
      }
    }
    insert(steps, before, after);
    remove(steps);
    return splices;
  }

  private void insert(List<Step> steps, List<T> before, List<T> after) {
    List<T> first = new ArrayList<>();
    int gap = gap(before.size());
    int above = -1;
    for (Step step : steps) {
      if (!step.inserts()) {
        above = step.from();
        continue;
      }
      T element = after.get(step.to());
      Optional<Integer> moved = moved(element, steps, before);
      int below = below(steps, step);
      if (above < 0 && below < 0) {
        first.add(element);
        continue;
      }
      int neighbour = above >= 0 ? above : below;
      Lines place = place(neighbour);
      String lineEnd = note.lineEnd(place.start());
      String written =
          moved
              .map(this::source)
              .orElseGet(() -> style.write(neighbour, element))
              .replace("\n", lineEnd);
      String apart = lineEnd.repeat(gap + 1);
      splices.add(
          above >= 0
              ? Splice.insert(lines.end(place.end()), apart + written)
              : Splice.insert(lines.start(place.start()), written + apart));
    }
    if (!first.isEmpty()) {
      insertFirst(style.write(first));
    }
  }

  private void insertFirst(String written) {
    SectionPlanner sections = new SectionPlanner(note);
    Optional<SectionPlace> place = sections.find(role);
    if (place.isEmpty()) {
      splices.add(sections.insert(role, written));
      return;
    }
    int line = place.get().lastTextLine();
    String lineEnd = note.lineEnd(line);
    splices.add(BlankLines.insert(lines, line, 1, written.replace("\n", lineEnd), lineEnd));
  }

  /** The first element below a step that is there already, or -1. */
  private static int below(List<Step> steps, Step step) {
    return steps.subList(steps.indexOf(step), steps.size()).stream()
        .filter(each -> !each.inserts())
        .map(Step::from)
        .findFirst()
        .orElse(-1);
  }

  private static <T> Optional<Integer> moved(T element, List<Step> steps, List<T> before) {
    return steps.stream()
        .filter(Step::removes)
        .map(Step::from)
        .filter(from -> before.get(from).equals(element))
        .findFirst();
  }

  private String source(int at) {
    Lines place = place(at);
    String text = lines.text().substring(lines.start(place.start()), lines.end(place.end()));
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** As between the first two that stand together. */
  private int gap(int count) {
    for (int i = 1; i < count; i++) {
      Lines above = style.lines(i - 1);
      Lines below = style.lines(i);
      if (above != null
          && below != null
          && BlankLines.textAbove(lines, below.start()) == above.end()) {
        return below.start() - above.end() - 1;
      }
    }
    return style.gap();
  }

  private void remove(List<Step> steps) {
    BitSet removed = new BitSet();
    steps.stream()
        .filter(Step::removes)
        .map(step -> place(step.from()))
        .forEach(place -> removed.set(place.start(), place.end() + 1));
    if (steps.stream().noneMatch(Step::inserts)) {
      removeHeadings(removed);
    }
    BitSet kept = new BitSet();
    steps.stream()
        .filter(step -> !step.inserts() && !step.removes())
        .map(step -> place(step.from()))
        .forEach(place -> kept.set(place.start(), place.end() + 1));
    for (int first = removed.nextSetBit(1); first > 0; ) {
      int last = removed.nextClearBit(first) - 1;
      int next = BlankLines.textBelow(lines, last);
      while (next > 0 && removed.get(next)) {
        last = removed.nextClearBit(next) - 1;
        next = BlankLines.textBelow(lines, last);
      }
      boolean below = next > 0 && kept.get(next);
      boolean above = kept.get(BlankLines.textAbove(lines, first));
      splices.add(
          below && !above
              ? new Splice(lines.start(first), lines.start(next), "")
              : BlankLines.remove(lines, first, last));
      first = removed.nextSetBit(last + 1);
    }
  }

  private void removeHeadings(BitSet removed) {
    List<Part> parts = note.text().body().outline().all();
    for (int i = parts.size() - 1; i >= 0; i--) {
      Part part = parts.get(i);
      if (part.heading != null && part.context == role && isEmptied(part, removed)) {
        removed.set(part.firstLine, part.lastLine + 1);
      }
    }
  }

  private boolean isEmptied(Part part, BitSet removed) {
    boolean any = false;
    for (int line = part.bodyLine(); line <= part.lastLine; line++) {
      any |= removed.get(line);
      if (!removed.get(line) && !lines.isBlank(line)) {
        return false;
      }
    }
    return any;
  }

  private Lines place(int at) {
    @Nullable Lines place = style.lines(at);
    if (place == null) {
      throw new IllegalArgumentException("This stands in the front matter.");
    }
    return place;
  }
}
