package io.studygraph.document;

import io.studygraph.document.Edit.Add;
import io.studygraph.document.Edit.Change;
import io.studygraph.document.Edit.Move;
import io.studygraph.document.Edit.Remove;
import io.studygraph.document.Edit.SetAll;
import io.studygraph.markdown.ListChange;
import io.studygraph.markdown.ListChange.Step;
import io.studygraph.markdown.Splice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the edits of lists of elements: all of them are steps from one list to another. */
final class ElementPlanner<T> {

  private final Elements<T> kind;
  private final EditedNote note;
  private final ElementStyle<T> style;
  private final List<T> before;

  private ElementPlanner(Elements<T> kind, EditedNote note, boolean anew) {
    this.kind = kind;
    this.note = note;
    this.style = kind.style(note, anew);
    this.before = kind.of(note.document());
  }

  /**
   * @param anew whether to write what changes as the template does, not in its own style
   */
  static Plan plan(Edit edit, EditedNote note, boolean anew) {
    if (edit instanceof SetAll<?> all) {
      return all(all, note, anew);
    } else if (edit instanceof Add<?> add) {
      return add(add, note, anew);
    } else if (edit instanceof Change<?> change) {
      return change(change, note, anew);
    } else if (edit instanceof Remove<?> remove) {
      return remove(remove.kind(), remove.at(), note, anew);
    }
    Move<?> move = (Move<?>) edit;
    return move(move.kind(), move.from(), move.to(), note, anew);
  }

  private static <T> Plan all(SetAll<T> edit, EditedNote note, boolean anew) {
    ElementPlanner<T> planner = new ElementPlanner<>(edit.kind(), note, anew);
    List<T> after = edit.elements().stream().map(planner.style::normal).toList();
    return planner.plan(ListChange.between(planner.before, after, Object::equals), after);
  }

  private static <T> Plan add(Add<T> edit, EditedNote note, boolean anew) {
    ElementPlanner<T> planner = new ElementPlanner<>(edit.kind(), note, anew);
    planner.checkPlace(edit.at(), planner.before.size());
    List<T> after = new ArrayList<>(planner.before);
    after.add(edit.at(), planner.style.normal(edit.element()));
    List<Step> steps = planner.keepAll();
    steps.add(edit.at(), Step.insert(edit.at()));
    return planner.plan(steps, after);
  }

  private static <T> Plan change(Change<T> edit, EditedNote note, boolean anew) {
    ElementPlanner<T> planner = new ElementPlanner<>(edit.kind(), note, anew);
    planner.checkPlace(edit.at(), planner.before.size() - 1);
    List<T> after = new ArrayList<>(planner.before);
    T element = planner.style.normal(edit.element());
    List<Step> steps = planner.keepAll();
    if (!after.set(edit.at(), element).equals(element)) {
      steps.set(edit.at(), Step.change(edit.at(), edit.at()));
    }
    return planner.plan(steps, after);
  }

  private static <T> Plan remove(Elements<T> kind, int at, EditedNote note, boolean anew) {
    ElementPlanner<T> planner = new ElementPlanner<>(kind, note, anew);
    planner.checkPlace(at, planner.before.size() - 1);
    List<T> after = new ArrayList<>(planner.before);
    after.remove(at);
    List<Step> steps = planner.keepAll();
    steps.set(at, Step.remove(at));
    return planner.plan(steps, after);
  }

  private static <T> Plan move(Elements<T> kind, int from, int to, EditedNote note, boolean anew) {
    ElementPlanner<T> planner = new ElementPlanner<>(kind, note, anew);
    planner.checkPlace(from, planner.before.size() - 1);
    planner.checkPlace(to, planner.before.size() - 1);
    List<T> after = new ArrayList<>(planner.before);
    after.add(to, after.remove(from));
    List<Step> steps = planner.keepAll();
    if (from != to) {
      steps.set(from, Step.remove(from));
      steps.add(to > from ? to + 1 : to, Step.insert(to));
    }
    return planner.plan(steps, after);
  }

  private void checkPlace(int at, int last) {
    if (at < 0 || at > last) {
      throw Plan.refusal(kind.pointer() + "/" + at, "The note has nothing in this place.");
    }
  }

  private List<Step> keepAll() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      steps.add(Step.keep(i, i));
    }
    return steps;
  }

  private Plan plan(List<Step> unnumbered, List<T> after) {
    List<Step> steps = numbered(unnumbered);
    List<Splice> splices = new ArrayList<>();
    int front = 0;
    while (front < before.size() && style.lines(front) == null) {
      front++;
    }
    int cut = 0; // steps above it concern the front matter
    for (int i = 0; i < steps.size(); i++) {
      boolean inserts = steps.get(i).inserts();
      cut = steps.get(i).from() < front && (!inserts || (i == cut && front > 0)) ? i + 1 : cut;
    }
    List<Step> above = steps.subList(0, cut);
    if (!above.stream().allMatch(Step::same)) {
      splices.addAll(new FrontElements<>(style, note, kind.pointer()).change(above, after));
    }
    List<Step> below = steps.subList(cut, steps.size());
    if (!below.stream().allMatch(Step::same)) {
      splices.addAll(new BodyElements<>(style, note, kind.role()).change(below, before, after));
    }
    return Plan.of(kind.pointer(), splices, kind.facet(), after)
        .explained(() -> explanation(steps, after));
  }

  private static List<Step> numbered(List<Step> steps) {
    List<Step> numbered = new ArrayList<>();
    int to = 0;
    for (Step step : steps) {
      numbered.add(step.removes() ? step : new Step(step.from(), to++, step.same()));
    }
    return numbered;
  }

  /** What the format cannot hold of what is written; null when it can hold all of it. */
  private @Nullable Unwritable explanation(List<Step> steps, List<T> after) {
    Problems problems = new Problems();
    style.check(after, problems);
    List<String> written =
        steps.stream()
            .filter(step -> !step.same() && !step.removes())
            .map(step -> kind.pointer() + "/" + step.to())
            .toList();
    return problems.within(written);
  }
}
