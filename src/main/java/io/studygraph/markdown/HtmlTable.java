package io.studygraph.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of HTML as GFM has it: a head of one row, and text alone in its cells. */
final class HtmlTable {

  private final Set<String> dropped;
  private final List<HtmlNode> rows = new ArrayList<>();

  HtmlTable(HtmlNode table, Set<String> dropped) {
    this.dropped = dropped;
    collect(table);
  }

  private void collect(HtmlNode node) {
    for (HtmlNode child : node.children()) {
      if (child.name().equals("tr")) {
        rows.add(child);
      } else {
        collect(child);
      }
    }
  }

  String markdown() {
    if (rows.isEmpty()) {
      return "";
    }
    List<HtmlNode> first = cells(rows.get(0));
    boolean headed = first.stream().allMatch(cell -> cell.name().equals("th"));
    int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    lines.add(line(headed ? texts(first) : List.of(), columns));
    lines.add(line(first.stream().map(HtmlTable::rule).toList(), columns).replace("|  ", "| --- "));
    for (HtmlNode row : headed ? rows.subList(1, rows.size()) : rows) {
      lines.add(line(texts(cells(row)), columns));
    }
    return String.join("\n", lines);
  }

  private static List<HtmlNode> cells(HtmlNode row) {
    return row.children().stream().filter(cell -> cell.name().matches("t[dh]")).toList();
  }

  private List<String> texts(List<HtmlNode> cells) {
    return cells.stream()
        .map(cell -> new HtmlInlines(dropped, true).of(cell.children()))
        .map(text -> text.replaceAll("\\\\?\\n", " ").replaceAll("(?<!\\\\)\\|", "\\\\|"))
        .toList();
  }

  private static String rule(HtmlNode cell) {
    return switch (Objects.requireNonNullElse(cell.attribute("align"), "")) {
      case "left" -> ":---";
      case "right" -> "---:";
      case "center" -> ":---:";
      default -> "---";
    };
  }

  private static String line(List<String> cells, int columns) {
    List<String> all = new ArrayList<>(cells);
    all.addAll(Collections.nCopies(columns - cells.size(), ""));
    return all.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
