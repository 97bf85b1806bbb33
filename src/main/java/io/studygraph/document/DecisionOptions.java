package io.studygraph.document;

import io.studygraph.document.Decision.Choice;
import io.studygraph.markdown.Block.Row;
import io.studygraph.markdown.Block.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what is said for and against the options of one decision. */
final class DecisionOptions {

  private static final Pattern VERSUS = Pattern.compile("(?i)\\s+(?:vs\\.?|versus)\\s+");
  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:(pros?|advantages?|benefits?)|(cons?|disadvantages?|drawbacks?)"
              + "|(why(?: chosen)?|chosen(?: because)?|decision|rationale)"
              + "|(when to use|use when|best for))(?:\\s+(?:of|for)\\s+(.+))?");

  /** Among more options none is looked for by a part of its name, which would cost their square. */
  private static final int FEW = 20;

  private final Map<String, Option> options = new LinkedHashMap<>();
  private boolean said;

  /** An option while it is read. */
  private static final class Option {
    final String name;
    final List<String> pros = new ArrayList<>();
    final List<String> cons = new ArrayList<>();
    final List<String> whyChosen = new ArrayList<>();
    final List<String> whenToUse = new ArrayList<>();

    Option(String name) {
      this.name = name;
    }

    void add(Matcher point, List<String> texts) {
      List<String> list =
          point.group(1) != null
              ? pros
              : point.group(2) != null ? cons : point.group(3) != null ? whyChosen : whenToUse;
      list.addAll(texts);
    }

    Choice choice() {
      return new Choice(
          name, List.copyOf(pros), List.copyOf(cons), joined(whyChosen), joined(whenToUse));
    }

    private static @Nullable String joined(List<String> texts) {
      return texts.isEmpty() ? null : String.join("\n", texts);
    }
  }

  /** The title names the options where it has the form {@code A vs B}. */
  DecisionOptions(String title) {
    String[] names = VERSUS.split(title, 9);
    for (int i = 0; names.length > 1 && i < names.length; i++) {
      option(names[i].strip());
    }
  }

  boolean areThere() {
    return said || options.size() > 1;
  }

  List<Choice> choices() {
    return options.values().stream().map(Option::choice).toList();
  }

  /** Whether the bullet was understood: as a point, or as an option with points below it. */
  boolean readBullet(Bullet bullet, Optional<Label> label) {
    if (label.isEmpty()) {
      return false;
    }
    String name = label.get().name();
    Matcher point = PART.matcher(name);
    if (point.matches()) {
      Option named = point.group(5) == null ? null : find(point.group(5));
      return add(named == null ? mentioned(label.get().text()) : named, point, label.get(), bullet);
    }
    Option option = option(name);
    said = true;
    for (Bullet nested : Bullet.of(bullet.nested())) {
      Optional<Label> below = nested.label();
      Matcher found = PART.matcher(below.map(Label::name).orElse(""));
      if (below.isPresent() && found.matches()) {
        add(option, found, below.get(), nested);
      }
    }
    return true;
  }

  private boolean add(@Nullable Option option, Matcher point, Label label, Bullet bullet) {
    if (option == null) {
      return false;
    }
    said = true;
    List<String> texts = new ArrayList<>();
    if (!label.text().isEmpty()) {
      texts.add(label.text());
    }
    for (Bullet nested : Bullet.of(bullet.nested())) {
      texts.add(nested.prose().markdown());
    }
    option.add(point, texts);
    return true;
  }

  /**
   * A table with a row for each option and columns for its pros and cons, or the other way round:
   * {@code | | SQL | NoSQL |} above {@code | Pros | … | … |}.
   */
  boolean readTable(Table table) {
    List<String> header = table.header().stream().map(cell -> cell.plain().strip()).toList();
    boolean found = false;
    for (Row row : table.rows()) {
      String name = row.cells().isEmpty() ? "" : row.cells().get(0).plain();
      Matcher across = PART.matcher(name.strip());
      boolean byColumn = across.matches();
      for (int i = 1; i < Math.min(header.size(), row.cells().size()) && !name.isEmpty(); i++) {
        Matcher point = byColumn ? across : PART.matcher(header.get(i));
        String option = byColumn ? header.get(i) : name;
        String text = row.cells().get(i).markdown().strip();
        if ((byColumn || point.matches()) && !text.isEmpty() && !option.isEmpty()) {
          option(option).add(point, List.of(text));
          found = true;
        }
      }
    }
    said |= found;
    return found;
  }

  private Option option(String name) {
    return options.computeIfAbsent(folded(name), key -> new Option(name));
  }

  /** {@code A} finds {@code Option A} too. */
  private Option find(String name) {
    String folded = folded(name);
    Option known = options.get(folded);
    if (known == null && options.size() <= FEW) {
      String end = " " + folded;
      for (Map.Entry<String, Option> entry : options.entrySet()) {
        if (entry.getKey().endsWith(end)) {
          return entry.getValue();
        }
      }
    }
    return known == null ? option(name) : known;
  }

  /** The option that a text speaks of first; else the first one. */
  private @Nullable Option mentioned(String text) {
    String folded = folded(text);
    Option first = null;
    int nearest = Integer.MAX_VALUE;
    for (Map.Entry<String, Option> entry : options.entrySet().stream().limit(FEW).toList()) {
      int at = folded.indexOf(entry.getKey());
      if (first == null || (at >= 0 && at < nearest)) {
        first = entry.getValue();
        nearest = at >= 0 ? at : nearest;
      }
    }
    return first;
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
