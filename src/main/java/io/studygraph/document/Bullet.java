package io.studygraph.document;

import io.studygraph.markdown.Block;
import io.studygraph.markdown.Block.Item;
import io.studygraph.markdown.Block.Listing;
import io.studygraph.markdown.Block.Paragraph;
import io.studygraph.markdown.Prose;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a list: a first paragraph, and what is nested below it.
 *
 * @param tail a label in bold that stands below the list, and that CommonMark takes for a lazy
 *     continuation of its last entry where no empty line parts them
 */
record Bullet(Prose prose, List<Item> nested, List<Block> more, Span span, Optional<Prose> tail) {

  /** Empty for an entry that does not start with text. */
  static Optional<Bullet> of(Item item) {
    if (item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Paragraph first)) {
      return Optional.empty();
    }
    List<Block> more = item.blocks().subList(1, item.blocks().size());
    List<Item> nested = more.isEmpty() ? List.of() : nested(more);
    int label = LazyLabel.line(first.text());
    if (label > 0) {
      return Optional.of(
          new Bullet(
              first.text().part(0, label),
              nested,
              more,
              item.span(),
              Optional.of(first.text().part(label, first.text().lines().size()))));
    }
    Optional<Prose> below =
        nested.isEmpty()
            ? Optional.empty()
            : of(nested.get(nested.size() - 1)).flatMap(Bullet::tail);
    return Optional.of(new Bullet(first.text(), nested, more, item.span(), below));
  }

  private static List<Item> nested(List<Block> more) {
    List<Item> nested = new ArrayList<>();
    for (Block block : more) {
      if (block instanceof Listing list) {
        nested.addAll(list.items());
      }
    }
    return nested;
  }

  static List<Bullet> of(List<Item> items) {
    List<Bullet> bullets = new ArrayList<>(items.size());
    for (Item item : items) {
      of(item).ifPresent(bullets::add);
    }
    return bullets;
  }

  Optional<Label> label() {
    return Label.of(prose);
  }

  Lines lines() {
    return Lines.of(span);
  }

  /** Text with the Markdown below it, which loses its indentation. */
  String with(String text, SourceLines lines) {
    if (more.isEmpty()) {
      return text;
    }
    int last = more.get(more.size() - 1).span().lastLine();
    String below = lines.lines(prose.span().lastLine() + 1, last);
    return (text + "\n" + below.stripTrailing().stripIndent()).strip();
  }
}
