package io.studygraph.note;

import java.util.List;
import java.util.Map;

/** What to read after a note; answered by the feature that knows links. */
public interface FurtherReading {

  /**
   * A note that the caller may know of.
   *
   * @param reasons names of what speaks for it, the strongest first
   */
  record Suggestion(String slug, String title, List<String> reasons) {}

  /**
   * What to read after each of some notes, the best first; nothing after one that is not there. Not
   * to be asked in a transaction, since it may need another connection.
   */
  Map<String, List<Suggestion>> after(List<String> slugs, int most);
}
