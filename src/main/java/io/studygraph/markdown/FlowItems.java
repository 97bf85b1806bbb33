package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Takes out and puts in what stands between brackets or braces, with its commas. */
final class FlowItems {

  private final String text;
  private final Span around;
  private final List<Span> items;
  private final List<Splice> splices = new ArrayList<>();

  private FlowItems(String text, Span around, List<Span> items) {
    this.text = text;
    this.around = around;
    this.items = items;
  }

  /**
   * @param written an entry of the new list
   */
  static List<Splice> change(
      String text,
      Span around,
      List<Span> items,
      List<ListChange.Step> steps,
      IntFunction<String> written) {
    FlowItems change = new FlowItems(text, around, items);
    change.apply(steps, written);
    return change.splices;
  }

  private void apply(List<ListChange.Step> steps, IntFunction<String> written) {
    int before = -1; // the last item above that stays
    List<Integer> removed = new ArrayList<>();
    List<String> inserted = new ArrayList<>();
    for (ListChange.Step step : steps) {
      if (step.removes()) {
        removed.add(step.from());
      } else if (step.inserts()) {
        inserted.add(written.apply(step.to()));
      } else {
        gap(before, step.from(), removed, inserted);
        before = step.from();
      }
    }
    gap(before, -1, removed, inserted);
  }

  /** What changes between two items that stay; -1 for none. */
  private void gap(int before, int behind, List<Integer> removed, List<String> inserted) {
    String comma =
        items.size() > 1 ? text.substring(items.get(0).end(), items.get(1).start()) : ", ";
    if (before < 0 && behind < 0) {
      int start = items.isEmpty() ? around.start() + 1 : items.get(0).start();
      int end = items.isEmpty() ? start : endOfAll();
      splices.add(new Splice(start, end, String.join(comma, inserted)));
    } else if (before < 0) {
      remove(removed, at -> items.get(at).start(), items.get(behind).start());
      inserted.forEach(each -> insert(items.get(behind).start(), each + comma));
    } else {
      int end = items.get(before).end();
      inserted.forEach(each -> insert(end, comma + each));
      if (behind >= 0) {
        remove(removed, at -> items.get(at).start(), items.get(behind).start());
      } else if (!removed.isEmpty()) {
        splices.add(new Splice(end, items.get(removed.get(removed.size() - 1)).end(), ""));
      }
    }
    removed.clear();
    inserted.clear();
  }

  private void remove(List<Integer> removed, IntFunction<Integer> start, int end) {
    if (!removed.isEmpty()) {
      splices.add(new Splice(start.apply(removed.get(0)), end, ""));
    }
  }

  private void insert(int at, String insertion) {
    splices.add(Splice.insert(at, insertion));
  }

  /** Behind the last item, and behind the comma that may follow it. */
  private int endOfAll() {
    int end = items.get(items.size() - 1).end();
    int close = around.end() - 1;
    int comma = text.indexOf(',', end);
    return comma >= 0 && comma < close && text.substring(end, comma).isBlank() ? comma + 1 : end;
  }
}
