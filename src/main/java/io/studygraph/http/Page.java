package io.studygraph.http;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor of the part that follows; null at the end
 * @param total how many items the whole list has; null when that was not asked for
 */
public record Page<T>(List<T> items, @Nullable String next, @Nullable Long total) implements Paged {

  /**
   * Cuts off the one item too many that tells whether there is more.
   *
   * @param found up to {@code limit + 1} items
   * @param position what the cursor keeps of the last item: the values it is sorted by
   */
  public static <T> Page<T> of(
      List<T> found, PageRequest request, Function<T, List<String>> position) {
    if (found.size() <= request.limit()) {
      return new Page<>(found, null, null);
    }
    List<T> items = found.subList(0, request.limit());
    return new Page<>(
        List.copyOf(items), request.cursorAfter(position.apply(items.get(items.size() - 1))), null);
  }

  /**
   * A part of a list that never changes.
   *
   * @param name what the cursor keeps of an item
   */
  public static <T> Page<T> ofAll(List<T> all, PageRequest request, Function<T, String> name) {
    List<String> names = all.stream().map(name).toList();
    int last = request.after().isEmpty() ? -1 : names.indexOf(request.after().get(0));
    if (last < 0 && !request.after().isEmpty()) {
      throw PageRequest.invalidCursor();
    }
    int end = Math.min(all.size(), last + 2 + request.limit());
    return of(all.subList(last + 1, end), request, item -> List.of(name.apply(item)))
        .counted(request, all::size);
  }

  /** With the total, if the request asks for it; else nothing is counted. */
  public Page<T> counted(PageRequest request, LongSupplier count) {
    return request.counted() ? new Page<>(items, next, count.getAsLong()) : this;
  }

  public <R> Page<R> map(Function<T, R> mapping) {
    return new Page<>(items.stream().map(mapping).toList(), next, total);
  }
}
