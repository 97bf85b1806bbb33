package io.studygraph.document;

import io.studygraph.markdown.Splice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one kind of element is written in a note; elements are named by their place in its list. */
interface ElementStyle<T> {

  /** The lines that an element takes, its key too; null for one in the front matter. */
  @Nullable Lines lines(int at);

  /** The key of the front matter that lists them; null for a kind that never stands there. */
  @Nullable String frontKey();

  /**
   * What an entry of the front matter is to hold.
   *
   * @param present what it holds, if it is there already
   */
  Map<String, @Nullable Object> frontValue(Map<String, @Nullable Object> present, T element);

  /** Changes an element where it stands. */
  List<Splice> change(int at, T before, T after);

  /**
   * A new element, without a line end behind it.
   *
   * @param neighbour whose marks it takes
   */
  String write(int neighbour, T element);

  /** Elements in the form of the template, for a section that has none yet. */
  String write(List<T> elements);

  /** Blank lines between two elements where that cannot be seen. */
  int gap();

  /** The element with the white space that writing drops dropped. */
  T normal(T element);

  void check(List<T> elements, Problems problems);
}
