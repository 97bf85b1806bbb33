package io.studygraph.document;

import io.studygraph.markdown.Block.Item;
import io.studygraph.markdown.Block.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads bullets {@code - **Name:** text}: facts below Scale &amp; Constraints, Scaling Strategy and
 * Failure Handling, components below Core Components.
 */
final class FactReader {

  private static final String FORM = "- **Name:** text";

  private static final Set<Role> FACTS =
      Set.of(Role.SCALE_AND_CONSTRAINTS, Role.SCALING_STRATEGY, Role.FAILURE_HANDLING);

  private FactReader() {}

  static List<Fact> facts(Page page) {
    return read(page.partsFor(FACTS), page);
  }

  static List<Component> components(Page page) {
    return read(page.partsFor(Role.CORE_COMPONENTS), page).stream()
        .map(fact -> new Component(fact.name(), fact.text(), fact.section(), fact.lines()))
        .toList();
  }

  private static List<Fact> read(List<Part> parts, Page page) {
    List<Fact> facts = new ArrayList<>();
    for (Part part : parts) {
      for (Listing list : Page.lists(part)) {
        Unread unread = new Unread(list);
        for (Item item : list.items()) {
          Optional<Bullet> bullet = Bullet.of(item);
          Optional<Label> label = bullet.flatMap(found -> Label.loose(found.prose()));
          if (bullet.isPresent() && label.isPresent()) {
            String text = bullet.get().with(label.get().text(), page.lines());
            facts.add(new Fact(label.get().name(), text, part.anchor(), bullet.get().lines()));
          } else {
            unread.add(item);
          }
        }
        unread.report(page, FORM);
      }
    }
    return facts;
  }
}
