package io.studygraph.document;

import io.studygraph.markdown.Block;
import io.studygraph.markdown.Block.Code;
import io.studygraph.markdown.Block.Listing;
import io.studygraph.markdown.Block.Quote;
import io.studygraph.markdown.Block.Table;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the readers of elements share: the text without keys, its sections, and the diagnostics. */
final class Page {

  private final SourceLines lines;
  private final List<Part> parts;
  private final Diagnostics diagnostics;
  private final List<Placed<Code>> fences = new ArrayList<>();
  private final List<Placed<Table>> tables = new ArrayList<>();
  private final Map<Role, List<Part>> byContext = new EnumMap<>(Role.class);

  Page(Body body, Diagnostics diagnostics) {
    this.lines = body.lines();
    this.parts = body.outline().all();
    this.diagnostics = diagnostics;
    parts.forEach(
        part -> byContext.computeIfAbsent(part.context, c -> new ArrayList<>()).add(part));
    parts.forEach(part -> addAll(part.blocks, part, false));
    int all = body.tree().fences().size() + body.tree().tables().size();
    if (fences.size() + tables.size() < all) {
      fences.clear();
      tables.clear();
      parts.forEach(part -> addAll(part.blocks, part, true));
    }
  }

  SourceLines lines() {
    return lines;
  }

  List<Part> parts() {
    return parts;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Sections with a role, and those inside them that have no other. */
  List<Part> partsFor(Role role) {
    return byContext.getOrDefault(role, List.of());
  }

  /** The same for each of these roles, in the order of the text. */
  List<Part> partsFor(Set<Role> roles) {
    List<Part> found = new ArrayList<>();
    for (Part part : parts) {
      if (roles.contains(part.context)) {
        found.add(part);
      }
    }
    return found;
  }

  /**
   * A block of a section, be it inside lists and quotes.
   *
   * @param above the block right above it
   */
  record Placed<T extends Block>(Part part, T block, @Nullable Block above) {}

  /** Those of all sections, in the order of the text. */
  List<Placed<Code>> fences() {
    return fences;
  }

  List<Placed<Table>> tables() {
    return tables;
  }

  /**
   * @param deep whether to look into lists and quotes, in which few notes have any
   */
  private void addAll(List<Block> blocks, Part part, boolean deep) {
    Block above = null;
    for (Block block : blocks) {
      if (block instanceof Code code && code.fenced()) {
        fences.add(new Placed<>(part, code, above));
      } else if (block instanceof Table table) {
        tables.add(new Placed<>(part, table, above));
      } else if (deep && block instanceof Listing list) {
        for (Block.Item item : list.items()) {
          addAll(item.blocks(), part, true);
        }
      } else if (deep && block instanceof Quote quote) {
        addAll(quote.blocks(), part, true);
      }
      above = block;
    }
  }

  /** The lists of a section that stand in no other block. */
  static List<Listing> lists(Part part) {
    List<Listing> lists = new ArrayList<>();
    for (Block block : part.blocks) {
      if (block instanceof Listing list) {
        lists.add(list);
      }
    }
    return lists;
  }

  void unreadable(Block.Item item, String form) {
    Span first = lines.span(item.span().firstLine());
    int end = Math.max(item.span().start(), first.end());
    diagnostics.add(DiagnosticCode.UNREADABLE_BULLET, lines.span(item.span().start(), end), form);
  }
}
