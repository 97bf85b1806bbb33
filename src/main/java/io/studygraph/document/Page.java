package io.studygraph.document;

import io.studygraph.markdown.Block;
import io.studygraph.markdown.Block.Listing;
import io.studygraph.markdown.Block.Quote;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the readers of elements share: the text without keys, its sections, and the diagnostics. */
final class Page {

  private final SourceLines lines;
  private final List<Part> parts;
  private final Diagnostics diagnostics;
  private final Map<Part, List<Placed>> placed = new HashMap<>();
  private final Map<Role, List<Part>> byContext = new EnumMap<>(Role.class);

  Page(SourceLines lines, List<Part> parts, Diagnostics diagnostics) {
    this.lines = lines;
    this.parts = parts;
    this.diagnostics = diagnostics;
    parts.forEach(
        part -> byContext.computeIfAbsent(part.context, c -> new ArrayList<>()).add(part));
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

  /** Sections with one of these roles, and those inside them that have no other. */
  List<Part> partsFor(Role... roles) {
    if (roles.length == 1) {
      return byContext.getOrDefault(roles[0], List.of());
    }
    Set<Role> wanted = EnumSet.copyOf(List.of(roles));
    return wanted.stream().noneMatch(byContext::containsKey)
        ? List.of()
        : parts.stream().filter(part -> wanted.contains(part.context)).toList();
  }

  /** A block and the one right above it. */
  record Placed(Block block, @Nullable Block above) {}

  /** The blocks of a section in their order, those inside lists and quotes too. */
  List<Placed> allBlocks(Part part) {
    return placed.computeIfAbsent(
        part,
        p -> {
          List<Placed> all = new ArrayList<>();
          addAll(p.blocks, all);
          return all;
        });
  }

  private static void addAll(List<Block> blocks, List<Placed> all) {
    Block above = null;
    for (Block block : blocks) {
      all.add(new Placed(block, above));
      if (block instanceof Listing list) {
        list.items().forEach(item -> addAll(item.blocks(), all));
      } else if (block instanceof Quote quote) {
        addAll(quote.blocks(), all);
      }
      above = block;
    }
  }

  /** The lists of a section that stand in no other block. */
  static List<Listing> lists(Part part) {
    return part.blocks.stream().filter(Listing.class::isInstance).map(Listing.class::cast).toList();
  }

  void unreadable(Block.Item item, String form) {
    Span first = lines.span(item.span().firstLine());
    int end = Math.max(item.span().start(), first.end());
    diagnostics.add(DiagnosticCode.UNREADABLE_BULLET, lines.span(item.span().start(), end), form);
  }
}
