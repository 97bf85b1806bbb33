package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Takes out and puts in what stands on lines of its own. */
final class BlockItems {

  private BlockItems() {}

  /**
   * @param items each from its dash or its key on
   * @param written an entry of the new list, as whole lines
   */
  static List<Splice> change(
      SourceLines lines,
      List<Span> items,
      List<ListChange.Step> steps,
      IntFunction<String> written) {
    List<Splice> splices = new ArrayList<>();
    int at = lines.start(items.get(0).firstLine());
    for (ListChange.Step step : steps) {
      if (step.inserts()) {
        splices.add(Splice.insert(at, written.apply(step.to())));
      } else {
        Span item = items.get(step.from());
        at = lines.next(item.lastLine());
        if (step.removes()) {
          splices.add(new Splice(start(lines, item), end(lines, items, step.from()), ""));
        }
      }
    }
    return splices;
  }

  private static int start(SourceLines lines, Span item) {
    return isFirst(lines, item) ? lines.start(item.firstLine()) : item.start();
  }

  /** The first key behind a dash gives its place to the next. */
  private static int end(SourceLines lines, List<Span> items, int at) {
    Span item = items.get(at);
    return isFirst(lines, item) || at + 1 == items.size()
        ? lines.next(item.lastLine())
        : items.get(at + 1).start();
  }

  private static boolean isFirst(SourceLines lines, Span item) {
    return lines.text().substring(lines.start(item.firstLine()), item.start()).isBlank();
  }
}
