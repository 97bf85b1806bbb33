package io.studygraph.document;

import io.studygraph.markdown.Block.Item;
import io.studygraph.markdown.Block.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The entries of one list that do not have the form of their section. Where most have it, each that
 * has not is reported; a list in which few have it is about something else, and reported once.
 */
final class Unread {

  /** A list of tasks or of wikilinks is what it is on purpose. */
  private static final Pattern MEANT = Pattern.compile("\\[[ xX]]\\s.*|\\[\\[.+", Pattern.DOTALL);

  private final Listing list;
  private final List<Item> items = new ArrayList<>();

  Unread(Listing list) {
    this.list = list;
  }

  void add(Item item) {
    items.add(item);
  }

  /**
   * @param form how entries are written
   */
  void report(Page page, String form) {
    boolean few = items.size() * 2 > list.items().size();
    items.stream()
        .filter(item -> !isMeant(item))
        .limit(few ? 1 : items.size())
        .forEach(item -> page.unreadable(item, form));
  }

  private static boolean isMeant(Item item) {
    return Bullet.of(item)
        .filter(bullet -> MEANT.matcher(bullet.prose().markdown()).matches())
        .isPresent();
  }
}
